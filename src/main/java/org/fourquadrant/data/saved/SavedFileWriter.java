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

    /** How a file names the places of its data. */
    private enum Naming {
        /** From its own folder alone, so that both can be moved together to another machine. */
        MOVABLE,
        /** From its own folder, or from the root where data lie on another drive: it stays on this machine. */
        HERE
    }

    private final Workspace workspace;
    private final DatasetPlaces places;
    private final Naming naming;

    /**
     * @param workspace has the datasets that are shown
     * @param origins where those lie that are not bundled, by name
     */
    public SavedFileWriter(Workspace workspace, Map<String, Path> origins) {
        this(workspace, new DatasetPlaces(origins, List.of()));
    }

    /** @param places where data lie that are not bundled, and what is remembered of those that are away */
    public SavedFileWriter(Workspace workspace, DatasetPlaces places) {
        this(workspace, places, Naming.MOVABLE);
    }

    private SavedFileWriter(Workspace workspace, DatasetPlaces places, Naming naming) {
        this.workspace = workspace;
        this.places = places;
        this.naming = naming;
    }

    /** Writes what stays on this machine, where data may lie on another drive. */
    public static SavedFileWriter ofThisMachine(Workspace workspace, DatasetPlaces places) {
        return new SavedFileWriter(workspace, places, Naming.HERE);
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
        tree.put(SavedDocuments.KEY, documents(file));
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
        tree.put(SavedDocuments.KEY, documents(file));
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
                .flatMap(entry -> remembered(entry.getKey(), entry.getValue(), file).stream())
                .toList();
    }

    private Optional<Map<String, Object>> remembered(String name, Set<Integer> years, Path file) {
        return workspace
                .dataset(name)
                .map(dataset -> DatasetShape.tree(dataset, path(name, file), years))
                .or(() -> places.awayOf(name).map(away -> DatasetShape.tree(away, path(name, file))));
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

    private String path(String dataset, Path file) {
        Path origin = places.byName().get(dataset);
        return origin == null ? "" : path(origin, file);
    }

    private String path(Path place, Path file) {
        String beside = BesideFile.named(place, file);
        return beside.isEmpty() && naming == Naming.HERE
                ? place.toAbsolutePath().normalize().toString()
                : beside;
    }

    private List<Map<String, Object>> documents(Path file) {
        return SavedDocuments.trees(workspace, place -> path(place, file));
    }
}
