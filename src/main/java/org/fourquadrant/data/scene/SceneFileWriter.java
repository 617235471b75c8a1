package org.fourquadrant.data.scene;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.scene.Scenes;

/** Scenes as a file: the views, their claims, and the datasets that they were made on. */
public final class SceneFileWriter {

    private final DatasetUses uses;

    /**
     * @param workspace has the datasets that the scenes show
     * @param origins where the datasets lie that are not bundled, by name
     */
    public SceneFileWriter(Workspace workspace, Map<String, Path> origins) {
        this.uses = new DatasetUses(workspace, origins);
    }

    /**
     * The text of the file, to be written whole or not at all.
     *
     * @param file where it will lie: datasets are named from there
     */
    public String write(Scenes scenes, Path file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", SceneFileReader.VERSION);
        tree.put("title", SceneTree.of(scenes.title()));
        tree.put("summary", SceneTree.of(scenes.summary()));
        tree.put(
                "datasets",
                uses.withFigures(
                        scenes.list().stream().map(scene -> scene.view().data()).toList(), file));
        tree.put(
                "scenes",
                scenes.list().stream()
                        .map(scene -> UnknownKeys.merged(SceneTree.of(scene), scene.unknown()))
                        .toList());
        return JsonText.of(UnknownKeys.merged(tree, scenes.unknown()));
    }
}
