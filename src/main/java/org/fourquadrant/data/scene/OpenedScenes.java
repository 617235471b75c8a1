package org.fourquadrant.data.scene;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.scene.Scenes;

/**
 * What a file of scenes gave.
 *
 * @param scenes the scenes
 * @param datasets the datasets that were read because the workspace did not have them; add them before showing a scene
 * @param origins where these lie, by name; to be given back on saving
 * @param changes the figures shown that are no longer what they were when the file was saved
 */
public record OpenedScenes(
        Scenes scenes, List<Dataset> datasets, Map<String, Path> origins, List<ChangedCell> changes) {

    public OpenedScenes {
        Objects.requireNonNull(scenes, "scenes");
        datasets = List.copyOf(datasets);
        origins = Map.copyOf(origins);
        changes = List.copyOf(changes);
    }
}
