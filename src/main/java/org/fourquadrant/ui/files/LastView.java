package org.fourquadrant.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.KeptFile;
import org.fourquadrant.data.saved.SavedDocuments;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.facts.FittedView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetSnapshot;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.shared.PutAside;
import org.fourquadrant.ui.state.SessionState;

/**
 * The view, claims and scenes that the program was left with, read at the next start: as much of them as can be read. What
 * cannot is put aside before it could be written over.
 *
 * @param shown view, claims and scenes, fitted to what is loaded
 * @param places where data lie that are not bundled, and which of them are away
 * @param losses the files that were not read as a whole, and why
 * @param question what has to be answered before what was shown last can be shown again
 * @param joined the folders of further windows whose scenes are among these and are written with them
 */
public record LastView(
        SessionState shown,
        DatasetPlaces places,
        Map<Path, KeptFile.Loss> losses,
        List<Path> joined,
        Optional<TableQuestion> question) {

    /** The file in the settings folder that keeps the view from one start to the next. */
    public static final String LAST_VIEW = "last-view.json";

    /** The file in the settings folder that keeps one's own scenes. */
    public static final String LAST_SCENES = "last-scenes.json";

    /** The file in the settings folder that keeps the scenes of a file that is open beside one's own. */
    public static final String OPENED_SCENES = "opened-scenes.json";

    /** Keys of that file: which file it is, and whether the scenes differ from it. */
    static final String OPENED_FROM = "opened_from";

    static final String UNSAVED = "unsaved";

    private static final System.Logger LOG = System.getLogger(LastView.class.getName());

    public LastView {
        losses = Map.copyOf(losses);
        joined = List.copyOf(joined);
        Objects.requireNonNull(question, "question");
    }

    /**
     * What a settings folder keeps; the first view where it keeps nothing. Writes nothing.
     *
     * @param workspace what ships
     */
    public static LastView read(Path settings, Workspace workspace, View first) {
        return read(settings, List.of(), workspace, first, KeptFile.OwnData.READ);
    }

    /**
     * What a settings folder keeps.
     *
     * @param others folders of further windows, whose scenes join where they differ
     * @param data whether data of one's own are read too, which may lie on another machine that does not answer
     */
    public static LastView read(
            Path settings, List<Path> others, Workspace workspace, View first, KeptFile.OwnData data) {
        return new Reading(settings, data, new SessionState(workspace, first)).read(others);
    }

    /** Where what was kept cannot be shown: the first view, and all that was kept is to be put aside. */
    public static LastView notShown(Path settings, Workspace workspace, View first) {
        Map<Path, KeptFile.Loss> losses = new LinkedHashMap<>();
        for (String name : List.of(LAST_VIEW, LAST_SCENES, OPENED_SCENES)) {
            if (Files.exists(settings.resolve(name))) {
                losses.put(settings.resolve(name), KeptFile.Loss.NOT_DRAWN);
            }
        }
        return new LastView(
                new SessionState(workspace, first), DatasetPlaces.NONE, losses, List.of(), Optional.empty());
    }

    /** What was put aside of what was not read, and the files that must not be written because that was not possible. */
    public record Aside(List<PutAside> files, Set<Path> untouchable) {
        public Aside {
            files = List.copyOf(files);
            untouchable = Set.copyOf(untouchable);
        }
    }

    /**
     * What is shown once data of one's own have been read that did not answer at the start.
     *
     * @param early what was taken for the last view until then
     */
    public SessionState takenUp(SessionState now, LastView early) {
        SessionState before = early.shown();
        SessionState ready = now.withWorkspace(joined(now.workspace(), shown.workspace()));
        boolean scenesAsBefore = now.notebook()
                .ownScenes()
                .scenes()
                .equals(before.notebook().ownScenes().scenes());
        if (!now.view().equals(before.view()) || !scenesAsBefore) {
            // A person has gone on meanwhile: the data join, and nothing else moves.
            return ready;
        }
        return ready.withView(shown.view()).withNotebook(shown.notebook());
    }

    /** What is at hand now, with what has come late of data and documents. */
    private static Workspace joined(Workspace now, Workspace late) {
        List<String> there =
                now.library().own().stream().map(OwnDocuments::name).toList();
        Workspace all = SavedDocuments.joined(
                now,
                late.library().own().stream()
                        .filter(own -> !there.contains(own.name()))
                        .toList());
        for (Dataset dataset : late.datasets()) {
            all = all.dataset(dataset.info().name()).isPresent() ? all : all.with(dataset);
        }
        return all;
    }

    /** Whether data or documents of one's own are away. */
    public boolean waits() {
        return !places.away().isEmpty() || losses.containsValue(KeptFile.Loss.DATA_AWAY);
    }

    /** Puts aside what was not read. */
    public Aside putAside() {
        List<PutAside> files = new ArrayList<>();
        Set<Path> untouchable = new LinkedHashSet<>();
        losses.forEach((file, loss) -> {
            try {
                files.add(PutAside.copy(file, loss));
            } catch (IOException | RuntimeException notCopied) {
                LOG.log(System.Logger.Level.WARNING, "Not put aside", notCopied);
                untouchable.add(file);
            }
        });
        return new Aside(files, untouchable);
    }

    /** The work of reading, file by file. */
    private static final class Reading {

        private final Path settings;
        private final KeptFile.OwnData data;
        private final Map<Path, KeptFile.Loss> losses = new LinkedHashMap<>();
        private final Map<String, Path> places = new LinkedHashMap<>();
        private final Map<String, DatasetSnapshot> away = new LinkedHashMap<>();
        private SessionState now;
        private Optional<TableQuestion> question = Optional.empty();

        Reading(Path settings, KeptFile.OwnData data, SessionState first) {
            this.settings = settings;
            this.data = data;
            this.now = first;
        }

        LastView read(List<Path> others) {
            View first = now.view();
            attempt(
                    settings.resolve(LAST_VIEW),
                    file -> KeptFile.ofView(file, now.workspace(), known(), first, data),
                    this::showView);
            KeptReader scenes = file -> KeptFile.ofScenes(file, now.workspace(), known(), first, data);
            attempt(settings.resolve(LAST_SCENES), scenes, (file, found) -> note(found.scenes()));
            attempt(settings.resolve(OPENED_SCENES), scenes, (file, found) -> noteOpened(found.scenes()));
            for (Path other : others) {
                attempt(other.resolve(LAST_SCENES), scenes, (file, found) -> join(found.scenes()));
                attempt(other.resolve(OPENED_SCENES), scenes, (file, found) -> join(found.scenes()));
            }
            List<Path> whole = others.stream()
                    .filter(other -> losses.keySet().stream().noneMatch(file -> file.startsWith(other)))
                    .toList();
            return new LastView(now, known(), losses, whole, question);
        }

        /** Scenes of a further window: each that differs from those at hand stands behind them. */
        private void join(Scenes found) {
            Notebook book = now.notebook();
            Scenes all = book.ownScenes().scenes();
            for (Scene scene : found.list()) {
                all = all.list().contains(scene) ? all : all.with(scene);
            }
            Story own = new Story(all, -1);
            now = now.withNotebook(book.opened()
                    .map(beside -> book.withOwnScenes(own).withOpened(beside.file(), beside.saved()))
                    .map(joined -> joined.withStory(StoryKind.SCENES, book.scenes()))
                    .orElseGet(() -> book.withOwnScenes(own)));
        }

        private DatasetPlaces known() {
            return new DatasetPlaces(places, List.copyOf(away.values()));
        }

        private void showView(Path file, SavedFile found) {
            Scene scene = found.scene();
            if (!now.workspace().has(scene.view().data())) {
                question = question(scene);
                losses.putIfAbsent(file, question.isPresent() ? KeptFile.Loss.DATA_CHANGED : KeptFile.Loss.DATA_AWAY);
            }
            View fitted =
                    FittedView.of(now.workspace(), scene.view(), now.view().data());
            now = now.withNotebook(now.notebook().withClaims(scene.claims())).withView(fitted);
        }

        /** A table that is there, only not as it was answered. */
        private Optional<TableQuestion> question(Scene scene) {
            DataChoice shown = scene.view().data();
            return Stream.concat(Stream.of(shown.dataset()), shown.compareWith().stream())
                    .filter(name -> away.containsKey(name) && places.containsKey(name))
                    .flatMap(name ->
                            OwnTables.asked(places.get(name), away.get(name).choices(), now.workspace())
                                    .map(table -> new TableQuestion(name, table, scene))
                                    .stream())
                    .findFirst();
        }

        private void note(Scenes scenes) {
            now = now.withNotebook(now.notebook().withOwnScenes(new Story(scenes, -1)));
        }

        private void noteOpened(Scenes scenes) {
            Map<String, Object> keys = new LinkedHashMap<>(scenes.unknown());
            Object from = keys.remove(OPENED_FROM);
            boolean unsaved = Boolean.TRUE.equals(keys.remove(UNSAVED));
            Scenes found = new Scenes(scenes.title(), scenes.summary(), scenes.list(), keys);
            if (from instanceof String path) {
                Notebook beside = now.notebook().withOpened(path, unsaved ? Scenes.NONE : found);
                now = now.withNotebook(beside.withStory(StoryKind.SCENES, new Story(found, -1)));
            }
        }

        private void attempt(Path file, KeptReader reader, Use use) {
            if (!Files.exists(file)) {
                return;
            }
            try {
                KeptFile kept = reader.read(file);
                kept.problems().forEach(problem -> LOG.log(System.Logger.Level.INFO, () -> file + ": " + problem));
                if (kept.loss() != KeptFile.Loss.NOTHING) {
                    losses.put(file, kept.loss());
                }
                kept.content().ifPresent(found -> {
                    take(kept.documents(), found);
                    use.of(file, found);
                });
            } catch (RuntimeException broken) {
                // Whatever is wrong with a file of settings, it is no reason not to start.
                LOG.log(System.Logger.Level.WARNING, "What was shown last was not read", broken);
                losses.put(file, KeptFile.Loss.DAMAGED);
            }
        }

        private void take(List<OwnDocuments> documents, SavedFile found) {
            now = now.withWorkspace(SavedDocuments.joined(now.workspace(), documents))
                    .with(found.datasets());
            places.putAll(found.origins());
            found.away().forEach(one -> away.put(one.name(), one));
        }

        /** Reads a kept file. */
        @FunctionalInterface
        private interface KeptReader {
            KeptFile read(Path file);
        }

        /** Takes up what a kept file holds. */
        @FunctionalInterface
        private interface Use {
            void of(Path file, SavedFile found);
        }
    }
}
