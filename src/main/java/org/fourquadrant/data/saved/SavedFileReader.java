package org.fourquadrant.data.saved;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.file.FolderFiles;
import org.fourquadrant.data.file.PackageFiles;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.choice.KeptAnswers;
import org.fourquadrant.data.json.FileVersion;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.json.JsonTree;
import org.fourquadrant.data.json.UnknownKeys;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.View;

/**
 * Reads a saved file, be it a view, scenes or claims, with the datasets that it names. A file that cannot be shown as it
 * was saved gives nothing but its problems, so that what is open stays; figures that have changed since are listed.
 */
public final class SavedFileReader {

    /**
     * A table that a saved file names.
     *
     * @param place where it lies
     * @param choices the answers that it was read by
     */
    public record NamedTable(Path place, TableChoices choices) {}

    private final Workspace workspace;
    private final DatasetPlaces places;
    private final MeantData meant;

    /** @param workspace has the bundled datasets and those that are open */
    public SavedFileReader(Workspace workspace) {
        this(workspace, DatasetPlaces.NONE, MeantData.AS_SAVED);
    }

    /** @param places where those lie that are open */
    public SavedFileReader(Workspace workspace, DatasetPlaces places, MeantData meant) {
        this.workspace = workspace;
        this.places = places;
        this.meant = meant;
    }

    /**
     * Reads a file of any kind.
     *
     * @param base gives what a view does not say, and what claims do not say of what they were made on
     */
    public Loaded<SavedFile> read(Path file, View base) {
        return read(file, base, Optional.empty());
    }

    /** The data files that a file names and that are not open, with the answers by which they would be read. */
    public List<NamedTable> tables(Path file) {
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        List<NamedTable> tables = new ArrayList<>();
        root(file, new Problems())
                .map(root -> root.parts("datasets"))
                .orElse(List.of())
                .forEach(part -> {
                    TableChoices saved = DatasetShape.read(part).choices();
                    part.text("path")
                            .flatMap(path -> BesideFile.find(path, folder))
                            .filter(place -> places.nameAt(place)
                                    .flatMap(workspace::dataset)
                                    .isEmpty())
                            .ifPresent(place -> tables.add(new NamedTable(place, meant.choices(place, saved))));
                });
        return tables;
    }

    /**
     * What the file means where a person answers about the tables that are not read by the answers saved with it; if all are,
     * and there is but one, about that.
     *
     * @param given what the person says
     */
    public MeantData answered(Path file, TableChoices given) {
        List<NamedTable> tables = tables(file);
        Map<NamedTable, TableReading> open = new LinkedHashMap<>();
        for (NamedTable table : tables) {
            new DatasetReader(workspace)
                    .reading(table.place(), table.choices())
                    .filter(read -> tables.size() == 1 || read.dataset().isEmpty())
                    .ifPresent(read -> open.put(table, read));
        }
        MeantData answered = meant;
        for (Map.Entry<NamedTable, TableReading> one : open.entrySet()) {
            NamedTable table = one.getKey();
            TableChoices fitting = KeptAnswers.fitting(
                    table.choices(), KeptAnswers.unfit(one.getValue().problems()));
            answered = answered.with(table.place(), fitting.followedBy(given));
        }
        return answered;
    }

    /** Reads a file where only scenes are of use: one without says that they are missing. */
    public Loaded<SavedFile> readScenes(Path file, View base) {
        return read(file, base, Optional.of(SavedKind.SCENES));
    }

    /** Reads scenes that are packed into the program; their datasets are bundled too. */
    public Loaded<SavedFile> readScenes(PackageFiles files, String path, View base) {
        Problems problems = new Problems();
        Optional<JsonPart> root = JsonTree.read(files, path, problems);
        return read(root, Optional.of(SavedKind.SCENES), finder(Optional.empty()), base, problems);
    }

    private DatasetFinder finder(Optional<Path> folder) {
        return new DatasetFinder(workspace, places, folder, DatasetFinder.Reach.BESIDE, meant);
    }

    /** Reads a saved view and leaves aside whether its data are there; its claims and datasets are passed over. */
    public Loaded<View> readViewAlone(Path file, View base) {
        Problems problems = new Problems();
        return SavedText.view(root(file, problems), base, problems);
    }

    private Loaded<SavedFile> read(Path file, View base, Optional<SavedKind> only) {
        Problems problems = new Problems();
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of(""));
        return read(root(file, problems), only, finder(Optional.of(folder)), base, problems);
    }

    static Optional<JsonPart> root(Path file, Problems problems) {
        return JsonTree.read(FolderFiles.around(file), String.valueOf(file.getFileName()), problems);
    }

    private static Loaded<SavedFile> read(
            Optional<JsonPart> root, Optional<SavedKind> only, DatasetFinder datasets, View base, Problems problems) {
        if (root.isEmpty()) {
            return problems.givingNothing();
        }
        SavedKind kind = only.orElseGet(() -> SavedKind.of(root.get()));
        if (FileVersion.isNewer(root.get(), newest(kind))) {
            return problems.givingNothing();
        }
        datasets.open(root.get());
        Scenes scenes = scenes(root.get(), kind, base, datasets);
        return problems.giving(() -> datasets.file(kind, scenes));
    }

    static int newest(SavedKind kind) {
        return switch (kind) {
            case SCENES -> SceneShape.VERSION;
            case CLAIMS -> ClaimShape.VERSION;
            case VIEW, DATA_PACKAGE -> ViewShape.VERSION;
        };
    }

    private static Scenes scenes(JsonPart root, SavedKind kind, View base, DatasetFinder datasets) {
        return switch (kind) {
            case SCENES -> SceneShape.read(root, base, (part, scene) -> datasets.require(part, scene, base.language()));
            case CLAIMS -> Scenes.NONE.with(silent(base).withClaims(ClaimShape.read(root, base)));
            case VIEW, DATA_PACKAGE -> Scenes.NONE.with(view(root, base, datasets));
        };
    }

    static Scene view(JsonPart root, View base, DatasetFinder datasets) {
        if (SavedKind.KEYS_OF_VIEW.stream().noneMatch(root::has)) {
            root.missing(SavedKind.KEYS_OF_VIEW.get(0));
        }
        View view = ViewShape.SHAPE.read(root, base);
        Scene known = silent(view).withClaims(ClaimShape.readNamed(root, view));
        datasets.require(root, silent(view), base.language());
        Map<String, Object> unknown = UnknownKeys.of(root, SavedFileWriter.tree(known));
        return new Scene(known.title(), known.notes(), view, known.claims(), known.guidance(), unknown);
    }

    private static Scene silent(View view) {
        return Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, view);
    }
}
