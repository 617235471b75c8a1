package org.fourquadrant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.scene.OpenedScenes;
import org.fourquadrant.export.NoViewException;
import org.fourquadrant.export.NoViewText;
import org.fourquadrant.export.ReadDeck;
import org.fourquadrant.export.SlideReader;
import org.fourquadrant.export.provenance.ChangeText;
import org.fourquadrant.export.provenance.ViewCodec;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.state.Shown;
import org.fourquadrant.ui.window.FileOpener;
import org.fourquadrant.ui.window.Opened;

/** Opens a slide for its view, and a deck for its scenes. */
final class SlideOpening {

    private static final String BUNDLE = "org.fourquadrant.launcher";

    private SlideOpening() {}

    static FileOpener.Reading read(Path path, Shown shown, ViewCodec views) {
        try {
            return reading(new SlideReader(views).deck(path), path, shown);
        } catch (NoViewException none) {
            String reason = new NoViewText(shown.view().language()).reason(none);
            return FileOpener.Reading.failed(List.of(path.getFileName() + ": " + reason));
        } catch (IOException unreadable) {
            return FileOpener.Reading.failed(List.of(String.valueOf(unreadable.getMessage())));
        }
    }

    private static FileOpener.Reading reading(ReadDeck deck, Path path, Shown shown) {
        List<DatasetChange> changes = deck.changesTo(shown.workspace());
        List<String> missing = changes.stream()
                .filter(DatasetChange.Missing.class::isInstance)
                .map(change -> ((DatasetChange.Missing) change).dataset().name())
                .distinct()
                .map(name -> texts(shown).format("no_data", path.getFileName(), name))
                .toList();
        return missing.isEmpty() ? compared(deck, changes, shown) : FileOpener.Reading.failed(missing);
    }

    private static FileOpener.Reading compared(ReadDeck deck, List<DatasetChange> changes, Shown shown) {
        ChangeText text =
                new ChangeText(shown.workspace().countries(), shown.view().language());
        List<String> changed = changes.stream()
                .filter(DatasetChange.Changed.class::isInstance)
                .flatMap(change -> text.lines(change).stream())
                .toList();
        String comparison = changed.isEmpty()
                ? changes.stream().findFirst().map(text::sentence).orElse("")
                : changed.get(0);
        return new FileOpener.Reading(Optional.of(opened(deck.scenes())), comparison, changed);
    }

    /** One scene without words is a view. */
    private static Opened opened(Scenes scenes) {
        OpenedScenes file = new OpenedScenes(scenes, List.of(), Map.of(), List.of());
        boolean silent = scenes.list().stream()
                .allMatch(scene ->
                        scene.title().en().isBlank() && scene.title().ja().isBlank());
        return silent && scenes.list().size() == 1 ? new Opened.OfView(file) : new Opened.OfScenes(file);
    }

    private static Texts texts(Shown shown) {
        return Texts.of(BUNDLE, shown.view().language());
    }
}
