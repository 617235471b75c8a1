package org.fourquadrant.data.saved;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fourquadrant.data.json.JsonText;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.text.ProgramVersion;

/** The texts of saved files, to be written whole or not at all: a view or scenes with the datasets that they show, claims. */
public final class SavedFileWriter {

    static final String WRITTEN_BY = "written_by";

    private final Workspace workspace;
    private final Map<String, Path> origins;

    /**
     * @param workspace has the datasets that are shown
     * @param origins where those lie that are not bundled, by name
     */
    public SavedFileWriter(Workspace workspace, Map<String, Path> origins) {
        this.workspace = workspace;
        this.origins = Map.copyOf(origins);
    }

    /**
     * A view with its claims; the words of the scene are left out. The figures are remembered, so that those that change
     * are noticed.
     *
     * @param file where it will lie: datasets are named from there
     */
    public String view(Scene scene, Path file) {
        return view(scene, remembered(List.of(scene.view().data()), file), file);
    }

    /** The same without the figures, for what is written often and read on the same machine. */
    public String viewBriefly(Scene scene, Path file) {
        return view(
                scene,
                yearsOf(List.of(scene.view().data())).keySet().stream()
                        .flatMap(name -> workspace.dataset(name).stream()
                                .map(dataset -> DatasetShape.named(dataset, path(name, file))))
                        .toList(),
                file);
    }

    /**
     * Scenes with their claims and the figures that they were made on.
     *
     * @param file where it will lie: datasets are named from there
     */
    public String scenes(Scenes scenes, Path file) {
        List<DataChoice> shown =
                scenes.list().stream().map(scene -> scene.view().data()).toList();
        Map<String, Object> tree = new LinkedHashMap<>(SceneShape.tree(scenes, Optional.of(remembered(shown, file))));
        tree.put(SavedDocuments.KEY, SavedDocuments.trees(workspace, file));
        return JsonText.of(tree);
    }

    /** Claims alone, in their order. */
    public static String claims(List<Claim> claims) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", ClaimShape.VERSION);
        tree.put("claims", ClaimShape.trees(claims));
        return JsonText.of(tree);
    }

    private String view(Scene scene, List<Map<String, Object>> datasets, Path file) {
        Map<String, Object> tree = tree(scene);
        tree.put("datasets", datasets);
        tree.put(SavedDocuments.KEY, SavedDocuments.trees(workspace, file));
        return JsonText.of(UnknownKeys.merged(tree, scene.unknown()));
    }

    /** The tree of a view's file but for the datasets. */
    static Map<String, Object> tree(Scene scene) {
        Map<String, Object> tree = new LinkedHashMap<>(ViewShape.SHAPE.tree(scene.view()));
        tree.put(WRITTEN_BY, ProgramVersion.named());
        tree.put("claims", ClaimShape.trees(scene.claims()));
        tree.put("datasets", List.of());
        tree.put(SavedDocuments.KEY, List.of());
        return tree;
    }

    private List<Map<String, Object>> remembered(List<DataChoice> shown, Path file) {
        return yearsOf(shown).entrySet().stream()
                .flatMap(entry -> workspace.dataset(entry.getKey()).stream()
                        .map(dataset -> DatasetShape.tree(dataset, path(entry.getKey(), file), entry.getValue())))
                .toList();
    }

    /** The years shown of each dataset. */
    private static Map<String, Set<Integer>> yearsOf(List<DataChoice> shown) {
        Map<String, Set<Integer>> years = new TreeMap<>();
        for (DataChoice data : shown) {
            years.computeIfAbsent(data.dataset(), name -> new TreeSet<>()).add(data.year());
            data.compareWith()
                    .ifPresent(other -> years.computeIfAbsent(other, name -> new TreeSet<>())
                            .add(data.year()));
        }
        return years;
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
