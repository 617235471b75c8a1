package org.fourquadrant.ui.window;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.scene.OpenedScenes;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.ui.state.DatasetOrigins;

/** Where the view was opened or saved last, and what its file says beyond this program's knowledge. */
final class OpenDocument {

    private final DatasetOrigins origins;
    private Optional<Path> place = Optional.empty();
    private Map<String, Object> unknown = Map.of();

    OpenDocument(DatasetOrigins origins) {
        this.origins = origins;
    }

    Optional<Path> place() {
        return place;
    }

    Map<String, Object> unknown() {
        return unknown;
    }

    DatasetOrigins origins() {
        return origins;
    }

    /** The view lies there from now on. */
    void move(Path file) {
        place = Optional.of(file);
    }

    /** Remembers what was opened from where. */
    void take(Path file, Opened opened) {
        if (opened instanceof Opened.OfData data) {
            origins.remember(data.dataset().info().name(), file);
        } else if (opened instanceof Opened.OfScenes scenes) {
            remember(scenes.file());
        } else if (opened instanceof Opened.OfView view) {
            remember(view.file());
            view.file().scenes().list().stream().map(Scene::unknown).forEach(known -> unknown = known);
            // A slide holds a view too, but no view is saved into it.
            place = Optional.of(file)
                    .filter(saved -> String.valueOf(saved.getFileName()).endsWith(".json"));
        }
    }

    private void remember(OpenedScenes file) {
        file.origins().forEach(origins::remember);
    }
}
