package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.scene.OpenedScenes;
import org.fourquadrant.export.NoViewException;
import org.fourquadrant.export.ReadSlide;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.export.provenance.DataChange;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.LocalizedText;
import org.fourquadrant.model.View;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.window.FileOpener;
import org.fourquadrant.ui.window.Opened;

/** Opens a slide for its view: of a deck, the first one. */
final class SlideOpening {

    private static final String BUNDLE = "org.fourquadrant.launcher";

    private SlideOpening() {}

    static FileOpener.Reading read(Path path, Shown shown, ViewCodec views) {
        Language language = shown.view().language();
        try {
            ReadSlide slide = new SlideReader(views).read(path).get(0);
            DataChange change = slide.changeTo(shown.workspace());
            ChangeText text = new ChangeText(shown.workspace().countries(), language);
            if (change instanceof DataChange.DatasetMissing missing) {
                String said = Texts.of(BUNDLE, language)
                        .format("no_data", path.getFileName(), missing.dataset().name());
                return FileOpener.Reading.failed(List.of(said));
            }
            boolean differs = change instanceof DataChange.Changed;
            return new FileOpener.Reading(
                    Optional.of(new Opened.OfView(sceneOf(slide.view()))),
                    text.sentence(change),
                    differs ? text.lines(change) : List.of());
        } catch (NoViewException none) {
            Texts texts = Texts.of(BUNDLE, language);
            String reason = texts.get("no_view." + none.reason().name().toLowerCase(Locale.ROOT));
            return FileOpener.Reading.failed(List.of(path.getFileName() + ": " + reason));
        } catch (IOException unreadable) {
            return FileOpener.Reading.failed(List.of(String.valueOf(unreadable.getMessage())));
        }
    }

    private static OpenedScenes sceneOf(View view) {
        Scene scene = Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, view);
        return new OpenedScenes(Scenes.NONE.with(scene), List.of(), Map.of(), List.of());
    }
}
