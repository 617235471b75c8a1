package org.fourquadrant.data.scene;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.view.DataChoice;

/** The datasets that views show, as their file names them. */
final class DatasetUses {

    private final Workspace workspace;
    private final Map<String, Path> origins;

    /**
     * @param workspace has the datasets
     * @param origins where those lie that are not bundled, by name
     */
    DatasetUses(Workspace workspace, Map<String, Path> origins) {
        this.workspace = workspace;
        this.origins = Map.copyOf(origins);
    }

    /** Each with its fingerprint and the figures shown, so that those that change are noticed. */
    List<Map<String, Object>> withFigures(List<DataChoice> shown, Path file) {
        return yearsOf(shown).entrySet().stream()
                .flatMap(entry -> workspace.dataset(entry.getKey()).stream()
                        .map(dataset -> DatasetUse.of(dataset, path(entry.getKey(), file), entry.getValue())))
                .map(DatasetUse::tree)
                .toList();
    }

    /** Each by its name and where it lies. */
    List<Map<String, Object>> byName(List<DataChoice> shown, Path file) {
        return yearsOf(shown).keySet().stream()
                .filter(name -> workspace.dataset(name).isPresent())
                .map(name -> new DatasetUse(name, path(name, file), "", "", "", List.of()).tree())
                .toList();
    }

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
