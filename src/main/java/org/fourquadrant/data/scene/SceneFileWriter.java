package org.fourquadrant.data.scene;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.model.DataChoice;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;

/** Scenes as a file: the views, their claims, and the datasets that they were made on. */
public final class SceneFileWriter {

    private final Workspace workspace;
    private final Map<String, Path> origins;

    /**
     * @param workspace has the datasets that the scenes show
     * @param origins where the datasets lie that are not bundled, by name
     */
    public SceneFileWriter(Workspace workspace, Map<String, Path> origins) {
        this.workspace = workspace;
        this.origins = Map.copyOf(origins);
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
        tree.put("datasets", datasets(scenes.list(), file));
        tree.put(
                "scenes",
                scenes.list().stream()
                        .map(scene -> UnknownKeys.merged(SceneTree.of(scene), scene.unknown()))
                        .toList());
        return JsonText.of(UnknownKeys.merged(tree, scenes.unknown()));
    }

    private List<Map<String, Object>> datasets(List<Scene> scenes, Path file) {
        Map<String, Set<Integer>> years = new TreeMap<>();
        for (Scene scene : scenes) {
            DataChoice data = scene.view().data();
            years.computeIfAbsent(data.dataset(), name -> new TreeSet<>()).add(data.year());
            data.compareWith()
                    .ifPresent(other -> years.computeIfAbsent(other, name -> new TreeSet<>())
                            .add(data.year()));
        }
        return years.entrySet().stream()
                .flatMap(entry -> workspace.dataset(entry.getKey()).stream()
                        .map(dataset -> DatasetUse.of(dataset, path(entry.getKey(), file), entry.getValue())))
                .map(DatasetUse::tree)
                .toList();
    }

    /** From the folder of the file, with forward slashes, so that both can be moved together to another machine. */
    private String path(String dataset, Path file) {
        Path origin = origins.get(dataset);
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (origin == null || folder == null) {
            return "";
        }
        Path absolute = origin.toAbsolutePath().normalize();
        boolean onOneDrive = folder.getRoot().equals(absolute.getRoot());
        return onOneDrive ? folder.relativize(absolute).toString().replace('\\', '/') : "";
    }
}
