package org.fourquadrant.data.saved;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.importing.choice.ChoicesShape;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.view.DataChoice;

/** The datasets that a saved file names: found in the workspace, or opened from where the file says that they lie. */
final class DatasetFinder {

    private final Workspace workspace;
    private final Optional<Path> folder;
    private final List<Dataset> opened = new ArrayList<>();
    private final Map<String, Path> origins = new LinkedHashMap<>();
    private final List<DatasetChange> changes = new ArrayList<>();

    /** @param folder the folder of the file; empty if nothing beside it can be opened */
    DatasetFinder(Workspace workspace, Optional<Path> folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    /** Those that the workspace does not have. */
    List<Dataset> opened() {
        return opened;
    }

    /** Where these lie, by name. */
    Map<String, Path> origins() {
        return origins;
    }

    /** Those that are no longer what they were when the file was saved. */
    List<DatasetChange> changes() {
        return changes;
    }

    /** Finds or opens every dataset that the file names, and compares its figures with those remembered. */
    void open(JsonPart root) {
        for (JsonPart part : root.parts("datasets")) {
            DatasetSnapshot before = DatasetShape.read(part);
            find(before.name()).or(() -> open(before.name(), part)).ifPresent(dataset -> compare(before, dataset));
        }
    }

    private void compare(DatasetSnapshot before, Dataset dataset) {
        if (DatasetChange.of(before, Optional.of(dataset)) instanceof DatasetChange.Changed changed) {
            changes.add(changed);
        }
    }

    /** Says so where a view shows or compares with what is not there. */
    void require(JsonPart view, DataChoice data) {
        if (find(data.dataset()).isEmpty()) {
            view.report("dataset", ProblemKind.DATASET_MISSING, data.dataset());
        }
        data.compareWith()
                .filter(other -> !isDefinition(other))
                .ifPresent(other -> view.report("compare_with", ProblemKind.DATASET_MISSING, other));
    }

    private boolean isDefinition(String name) {
        return find(name).isPresent()
                || workspace.library().statements().stream()
                        .anyMatch(statement -> statement.id().equals(name));
    }

    private Optional<Dataset> find(String name) {
        return workspace
                .dataset(name)
                .or(() -> opened.stream()
                        .filter(dataset -> dataset.info().name().equals(name))
                        .findFirst());
    }

    private Optional<Dataset> open(String name, JsonPart part) {
        String given = part.text("path", "");
        if (given.isEmpty() || folder.isEmpty()) {
            part.report("name", ProblemKind.DATASET_MISSING, name);
            return Optional.empty();
        }
        Optional<Path> path = resolve(given);
        if (path.isEmpty()) {
            part.wrong("path", "../data/datapackage.json");
            return Optional.empty();
        }
        Loaded<Dataset> loaded = new DatasetReader(workspace).read(path.get(), ChoicesShape.read(part));
        part.reportAll(loaded.problems());
        Optional<Dataset> dataset = loaded.value();
        if (dataset.isPresent() && !dataset.get().info().name().equals(name)) {
            part.report("path", ProblemKind.DATASET_OTHER, dataset.get().info().name(), name);
            return Optional.empty();
        }
        dataset.ifPresent(found -> {
            opened.add(found);
            origins.put(name, path.get());
        });
        return dataset;
    }

    /** Only relative to the file: a file of a stranger shall not reach for other machines or drives. */
    private Optional<Path> resolve(String path) {
        boolean isAbsolute = path.startsWith("/") || path.startsWith("\\") || path.contains(":");
        try {
            return isAbsolute
                    ? Optional.empty()
                    : folder.map(known -> known.resolve(path).normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
