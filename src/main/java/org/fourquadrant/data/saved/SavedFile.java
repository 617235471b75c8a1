package org.fourquadrant.data.saved;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;

/**
 * The content of a saved file: a view, scenes or claims, and the datasets that it names.
 *
 * @param kind which of them
 * @param scenes the scenes; a view and claims are one scene without words, that of claims with the view they were read on
 * @param datasets the datasets that were read because the workspace did not have them; add them before showing a scene
 * @param origins where these lie, by name; to be given back on saving
 * @param changes the datasets that are no longer what they were when the file was saved
 * @param away what is remembered of datasets that are not at hand; only what the program keeps itself is read without them
 * @param disagreeing the datasets of which the file names one place, where other figures lie by now, while those that it was
 *     made on are open from elsewhere
 */
public record SavedFile(
        SavedKind kind,
        Scenes scenes,
        List<Dataset> datasets,
        Map<String, Path> origins,
        List<DatasetChange> changes,
        List<DatasetSnapshot> away,
        List<String> disagreeing) {

    public SavedFile {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(scenes, "scenes");
        datasets = List.copyOf(datasets);
        origins = Map.copyOf(origins);
        changes = List.copyOf(changes);
        away = List.copyOf(away);
        disagreeing = List.copyOf(disagreeing);
    }

    /** With all data at hand. */
    public SavedFile(
            SavedKind kind,
            Scenes scenes,
            List<Dataset> datasets,
            Map<String, Path> origins,
            List<DatasetChange> changes) {
        this(kind, scenes, datasets, origins, changes, List.of(), List.of());
    }

    /** The one scene of a view or of claims. */
    public Scene scene() {
        return scenes.list().get(0);
    }
}
