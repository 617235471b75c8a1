package org.fourquadrant.data.saved;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.json.JsonPart;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetChange;
import org.fourquadrant.model.dataset.DatasetFingerprint;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.DataChoice;

/**
 * The datasets that a saved file names, known by name, place and figures together: found among those that are open, or read
 * from where the file says that they lie. Where their name is taken by other data they get one of their own.
 */
final class DatasetFinder {

    /** How far a file may reach for its data, and what becomes of data that are not there. */
    enum Reach {
        /** A stranger's file: only relative to itself, never to other machines or drives; what is not there is a problem. */
        BESIDE,
        /** The program's own: wherever the data lie; what is not there is remembered as away. */
        ANYWHERE,
        /** The program's own, read before anything else: no file is touched, and all but what is open counts as away. */
        NOWHERE
    }

    private final Workspace workspace;
    private final DatasetPlaces places;
    private final Optional<Path> folder;
    private final Reach reach;
    private final MeantData meant;
    private final Map<String, Dataset> byFileName = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();
    private final List<Dataset> opened = new ArrayList<>();
    private final Map<String, Path> origins = new LinkedHashMap<>();
    private final List<DatasetChange> changes = new ArrayList<>();
    private final List<DatasetSnapshot> away = new ArrayList<>();
    private final List<String> disagreeing = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    /**
     * @param places where data lie that are open already
     * @param folder the folder of the file; empty if nothing beside it can be opened
     */
    DatasetFinder(Workspace workspace, DatasetPlaces places, Optional<Path> folder, Reach reach, MeantData meant) {
        this.workspace = workspace;
        this.places = places;
        this.folder = folder;
        this.reach = reach;
        this.meant = meant;
    }

    /** What was found, with scenes that name their data as these are named here. */
    SavedFile file(SavedKind kind, Scenes scenes) {
        return new SavedFile(
                kind,
                scenes.withList(scenes.list().stream()
                        .map(scene -> scene.withDataRenamed(name -> names.getOrDefault(name, name)))
                        .toList()),
                opened,
                origins,
                changes,
                away,
                disagreeing);
    }

    /** Finds or opens every dataset that the file names, and compares its figures with those remembered. */
    void open(JsonPart root) {
        for (JsonPart part : root.parts("datasets")) {
            DatasetSnapshot before = DatasetShape.read(part);
            String given = part.text("path", "");
            Optional<Dataset> found = given.isEmpty() ? unplaced(before, part) : placed(before, part, given);
            found.ifPresent(dataset -> {
                byFileName.put(before.name(), dataset);
                names.put(before.name(), dataset.info().name());
                compare(before, dataset);
            });
        }
    }

    private void compare(DatasetSnapshot before, Dataset dataset) {
        if (DatasetChange.of(before, Optional.of(dataset)) instanceof DatasetChange.Changed changed) {
            changes.add(changed);
        }
    }

    /** Says so where a view shows or compares with what is not there. */
    void require(JsonPart view, Scene scene, Language language) {
        DataChoice data = scene.view().data();
        String title = scene.title().in(language);
        if (!isKnown(data.dataset())) {
            missing(view, "dataset", data.dataset(), title);
        }
        data.compareWith()
                .filter(other -> !isKnown(other) && !isStatement(other))
                .ifPresent(other -> missing(view, "compare_with", other, title));
    }

    /** Where it lies and why it was not read has been said already: then only which scenes need it. */
    private void missing(JsonPart view, String key, String name, String title) {
        if (reach != Reach.BESIDE) {
            keepAway(nameless(name), Optional.empty());
        } else if (!unread.contains(name)) {
            view.report(key, ProblemKind.DATASET_MISSING, name);
        } else if (!title.isEmpty()) {
            view.report(key, ProblemKind.DATASET_UNREAD, title, name);
        }
    }

    private static DatasetSnapshot nameless(String name) {
        return new DatasetSnapshot(name, "", new DatasetFingerprint("", ""), Set.of(), Set.of(), List.of());
    }

    private boolean isKnown(String name) {
        return byFileName.containsKey(name)
                || names.containsKey(name)
                || workspace.dataset(name).isPresent();
    }

    private boolean isStatement(String id) {
        return workspace.library().statements().stream()
                .anyMatch(statement -> statement.id().equals(id));
    }

    /** Bundled data, and those of one's own in files that do not say where they lay. */
    private Optional<Dataset> unplaced(DatasetSnapshot before, JsonPart part) {
        Optional<Dataset> open = workspace.dataset(before.name()).or(() -> alike(before));
        if (open.isEmpty() && reach == Reach.BESIDE) {
            part.report("name", ProblemKind.DATASET_MISSING, before.name());
        } else if (open.isEmpty()) {
            keepAway(before, Optional.empty());
        }
        return open;
    }

    private Optional<Dataset> placed(DatasetSnapshot before, JsonPart part, String given) {
        Optional<Path> place = resolve(given);
        if (place.isEmpty()) {
            part.wrong("path", "../data/datapackage.json");
            return Optional.empty();
        }
        Optional<Dataset> open = places.nameAt(place.get()).flatMap(this::openNow);
        if (open.isPresent()) {
            return open;
        }
        Problems own = new Problems();
        Optional<Dataset> there = reach == Reach.NOWHERE ? Optional.empty() : read(before, part, place.get(), own);
        Optional<Dataset> alike = there.filter(read -> isOf(before, read)).isPresent() ? there : alike(before);
        if (there.isEmpty() && alike.isEmpty()) {
            return notThere(before, part, place.get(), own);
        }
        boolean disagree = there.isPresent() && alike.isPresent() && there.get() != alike.get();
        if (disagree) {
            disagreeing.add(before.name());
        }
        if (there.isEmpty() || disagree && meant.by() == MeantData.By.FIGURES) {
            return alike;
        }
        part.reportAll(own.all());
        return Optional.of(take(before, there.get(), place.get()));
    }

    private Optional<Dataset> notThere(DatasetSnapshot before, JsonPart part, Path place, Problems own) {
        if (reach == Reach.BESIDE) {
            unread.add(before.name());
            part.reportAll(own.all());
        } else {
            keepAway(before, Optional.of(place));
        }
        return Optional.empty();
    }

    /** Data that are away keep a name of their own too, so that nothing else is ever shown for them. */
    private void keepAway(DatasetSnapshot before, Optional<Path> place) {
        String name = before.name();
        for (int number = 2; openNow(name).isPresent(); number++) {
            name = before.name() + "-" + number;
        }
        names.put(before.name(), name);
        away.add(before.named(name));
        String free = name;
        place.ifPresent(path -> origins.put(free, path));
    }

    /** What is open with the very figures that the file was made on, whatever it is called. */
    private Optional<Dataset> alike(DatasetSnapshot before) {
        return workspace.datasets().stream()
                .filter(dataset -> OwnData.isNumbered(dataset.info().name(), before.name()))
                .filter(dataset -> isOf(before, dataset))
                .findFirst();
    }

    private static boolean isOf(DatasetSnapshot before, Dataset dataset) {
        return before.fingerprint().isKnown() && before.fingerprint().isOf(dataset);
    }

    private Optional<Dataset> openNow(String name) {
        return workspace
                .dataset(name)
                .or(() -> opened.stream()
                        .filter(dataset -> dataset.info().name().equals(name))
                        .findFirst());
    }

    private Optional<Dataset> read(DatasetSnapshot before, JsonPart part, Path place, Problems own) {
        if (reach == Reach.ANYWHERE && !Files.exists(place)) {
            return Optional.empty();
        }
        Loaded<Dataset> loaded = new DatasetReader(workspace).read(place, meant.choices(place, before.choices()));
        loaded.problems().forEach(own::add);
        Optional<Dataset> dataset = loaded.value();
        String name = dataset.map(read -> read.info().name()).orElse(before.name());
        if (!OwnData.isNumbered(before.name(), name)) {
            part.reportingTo(own).report("path", ProblemKind.DATASET_OTHER, name, before.name());
            return Optional.empty();
        }
        return dataset;
    }

    private Dataset take(DatasetSnapshot before, Dataset read, Path place) {
        Workspace all = workspace;
        for (Dataset one : opened) {
            all = all.with(one);
        }
        // The name that it had when the file was written, where nothing else has that by now.
        boolean free = all.dataset(before.name()).isEmpty()
                && places.awayOf(before.name()).isEmpty();
        Dataset named = free ? read.named(before.name()) : OwnData.named(read, place, all, places);
        if (all.dataset(named.info().name()).isEmpty()) {
            opened.add(named);
            origins.put(named.info().name(), place);
        }
        return named;
    }

    private Optional<Path> resolve(String path) {
        return folder.flatMap(
                known -> reach == Reach.BESIDE ? BesideFile.find(path, known) : BesideFile.findAnywhere(path, known));
    }
}
