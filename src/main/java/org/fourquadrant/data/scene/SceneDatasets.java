package org.fourquadrant.data.scene;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.DataChoice;

/** The datasets of a file of scenes: found in the workspace, or opened from where the file says that they lie. */
final class SceneDatasets {

    /** So many changed cells are put into words; all of them are in the list of changes. */
    static final int MOST_IN_WORDS = 50;

    private final Workspace workspace;
    private final Optional<Path> folder;
    private final List<Dataset> opened = new ArrayList<>();
    private final Map<String, Path> origins = new LinkedHashMap<>();
    private final List<ChangedCell> changes = new ArrayList<>();

    /** @param folder the folder of the file; empty if nothing beside it can be opened */
    SceneDatasets(Workspace workspace, Optional<Path> folder) {
        this.workspace = workspace;
        this.folder = folder;
    }

    List<Dataset> opened() {
        return opened;
    }

    Map<String, Path> origins() {
        return origins;
    }

    List<ChangedCell> changes() {
        return changes;
    }

    /** Finds or opens every dataset that the file names, and compares its figures with those remembered. */
    void open(JsonPart root) {
        for (JsonPart part : root.parts("datasets")) {
            DatasetUse use = DatasetUse.read(part);
            find(use.name()).or(() -> open(use, part)).ifPresent(dataset -> compare(use, dataset, part));
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

    private Optional<Dataset> open(DatasetUse use, JsonPart part) {
        if (use.path().isEmpty() || folder.isEmpty()) {
            part.report("name", ProblemKind.DATASET_MISSING, use.name());
            return Optional.empty();
        }
        Optional<Path> path = resolve(use.path());
        if (path.isEmpty()) {
            part.wrong("path", "../data/datapackage.json");
            return Optional.empty();
        }
        Loaded<Dataset> loaded = new DatasetReader(workspace.countries()).read(path.get());
        part.reportAll(loaded.problems());
        Optional<Dataset> dataset = loaded.value();
        if (dataset.isPresent() && !dataset.get().info().name().equals(use.name())) {
            part.report("path", ProblemKind.DATASET_OTHER, dataset.get().info().name(), use.name());
            return Optional.empty();
        }
        dataset.ifPresent(found -> {
            opened.add(found);
            origins.put(use.name(), path.get());
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

    private void compare(DatasetUse use, Dataset dataset, JsonPart part) {
        if (!use.differsFrom(dataset)) {
            return;
        }
        List<ChangedCell> found = use.changesTo(dataset);
        part.report(
                "sha256",
                found.isEmpty() ? ProblemKind.DATA_CHANGED_ELSEWHERE : ProblemKind.DATA_CHANGED,
                use.name(),
                String.valueOf(found.size()));
        found.stream().limit(MOST_IN_WORDS).forEach(cell -> report(cell, part));
        changes.addAll(found);
    }

    private static void report(ChangedCell cell, JsonPart part) {
        ProblemKind kind = ProblemKind.CELL_CHANGED;
        if (cell.before().isEmpty()) {
            kind = ProblemKind.CELL_NEW;
        } else if (cell.now().isEmpty()) {
            kind = ProblemKind.CELL_GONE;
        }
        part.report(
                "figures",
                kind,
                cell.country().value(),
                Tokens.of(cell.indicator()),
                String.valueOf(cell.year()),
                cell.before().map(String::valueOf).orElse(""),
                cell.now().map(String::valueOf).orElse(""));
    }
}
