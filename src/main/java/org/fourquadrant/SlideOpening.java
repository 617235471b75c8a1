package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.export.NoViewException;
import org.fourquadrant.export.NoViewText;
import org.fourquadrant.export.ReadSlide;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.export.provenance.DataChange;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.Language;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.window.FileOpener;

/** Opens a slide for its view: of a deck, the first one. */
final class SlideOpening {

    private SlideOpening() {}

    static FileOpener.Reading read(Path path, Shown shown, ViewCodec views) {
        Language language = shown.view().language();
        try {
            ReadSlide slide = new SlideReader(views).read(path).get(0);
            DataChange change = slide.changeTo(shown.workspace());
            ChangeText text = new ChangeText(shown.workspace().countries(), language);
            boolean differs = change instanceof DataChange.Changed;
            return FileOpener.Reading.ofSlide(
                    slide.view(), text.sentence(change), differs ? text.lines(change) : List.of());
        } catch (NoViewException none) {
            String reason = new NoViewText(language).reason(none);
            return FileOpener.Reading.ofView(Optional.empty(), List.of(path.getFileName() + ": " + reason));
        } catch (IOException unreadable) {
            return FileOpener.Reading.ofView(Optional.empty(), List.of(String.valueOf(unreadable.getMessage())));
        }
    }
}
