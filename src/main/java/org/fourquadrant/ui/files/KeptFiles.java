package org.fourquadrant.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.KeptFile;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Notebook;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.ui.shared.PutAside;
import org.fourquadrant.ui.state.SessionState;

/**
 * The files in which a session is kept. What is to be written is taken on the window's thread and written on any, one after the
 * other, the newest only.
 */
final class KeptFiles {

    /** What is to be written, with where its data lie. */
    private record Taken(SessionState state, DatasetPlaces places) {}

    private final Path folder;
    private final Path viewFile;
    private final Path scenesFile;
    private final Path openedFile;
    private final Set<Path> untouchable;
    private volatile List<Path> joined = List.of();
    private volatile Optional<Taken> taken = Optional.empty();
    private volatile Optional<SessionState> written;
    private boolean wrote;

    /**
     * @param untouchable files that must not be written before they were put aside
     * @param written what the files hold
     */
    KeptFiles(Path folder, Set<Path> untouchable, SessionState written) {
        this.folder = folder;
        this.viewFile = folder.resolve(LastView.LAST_VIEW);
        this.scenesFile = folder.resolve(LastView.LAST_SCENES);
        this.openedFile = folder.resolve(LastView.OPENED_SCENES);
        this.untouchable = new LinkedHashSet<>(untouchable);
        this.written = Optional.of(written);
    }

    /** Takes what is to be written next. */
    void take(SessionState state, DatasetPlaces places) {
        taken = Optional.of(new Taken(state, places));
    }

    /** Takes what is to be written, all of it. */
    void takeAll(SessionState state, DatasetPlaces places) {
        written = Optional.empty();
        take(state, places);
    }

    /** Takes all, what joined it from the folders of further windows too; these go once it is written. */
    void join(List<Path> folders, SessionState state, DatasetPlaces places) {
        joined = List.copyOf(folders);
        takeAll(state, places);
    }

    /** Whether what was taken is not what the files hold. */
    boolean differs() {
        return taken.filter(now -> viewDiffers(now.state()) || scenesDiffer(now.state()) || openedDiffers(now.state()))
                .isPresent();
    }

    /** Writes what was taken last, as far as it differs from what the files hold. */
    synchronized void write() throws IOException {
        Optional<Taken> now = taken;
        if (now.isPresent() && (differs() || isGone(now.get().state()))) {
            write(
                    now.get().state(),
                    SavedFileWriter.ofThisMachine(
                            now.get().state().workspace(), now.get().places()));
            written = Optional.of(now.get().state());
            wrote = true;
            deleteJoined();
        }
    }

    /** Whether something that this window wrote is no longer there, as with a folder that somebody took away. */
    private boolean isGone(SessionState now) {
        return wrote && (!Files.exists(viewFile) || isGone(scenesFile, scenesOf(now)) || openedIsGone(now));
    }

    private static boolean isGone(Path file, Scenes scenes) {
        return !scenes.list().isEmpty() && !Files.exists(file);
    }

    private boolean openedIsGone(SessionState now) {
        return opened(now).filter(scenes -> isGone(openedFile, scenes)).isPresent();
    }

    private static Scenes scenesOf(SessionState now) {
        return now.notebook().ownScenes().scenes();
    }

    private void deleteJoined() throws IOException {
        for (Path other : joined) {
            try (Stream<Path> within = Files.walk(other)) {
                for (Path path : within.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
        joined = List.of();
    }

    private void write(SessionState now, SavedFileWriter files) throws IOException {
        // What has not changed since is written too where it is gone: it is nowhere else.
        if (viewDiffers(now) || !Files.exists(viewFile)) {
            write(viewFile, files.viewBriefly(sceneOf(now), viewFile));
        }
        if (scenesDiffer(now) || isGone(scenesFile, scenesOf(now))) {
            write(scenesFile, files.scenes(scenesOf(now), scenesFile));
        }
        if (openedDiffers(now) || openedIsGone(now)) {
            Optional<Notebook.OpenedScenes> opened = now.notebook().opened();
            if (opened.isPresent()) {
                write(openedFile, files.scenes(named(now.notebook(), opened.get()), openedFile));
            } else {
                Files.deleteIfExists(openedFile);
            }
        }
    }

    private void write(Path file, String text) throws IOException {
        if (untouchable.contains(file) && Files.exists(file)) {
            PutAside.copy(file, KeptFile.Loss.DAMAGED);
            untouchable.remove(file);
        }
        TextFile.write(file, text);
    }

    /**
     * Writes the scenes of an opened file beside the kept files.
     *
     * @return where
     */
    Path writeApart(SessionState now, DatasetPlaces places) throws IOException {
        Path opened = Path.of(now.notebook().opened().orElseThrow().file());
        String name = String.valueOf(opened.getFileName()).replaceAll("(\\.scenes)?\\.[A-Za-z]+$", "");
        Path file = folder.resolve(name + ".scenes.json");
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(name + "-" + number + ".scenes.json");
        }
        TextFile.write(
                file,
                SavedFileWriter.ofThisMachine(now.workspace(), places)
                        .scenes(now.notebook().scenes().scenes(), file));
        return file;
    }

    /** The scenes with the file that they are of. */
    private static Scenes named(Notebook book, Notebook.OpenedScenes opened) {
        Scenes scenes = book.scenes().scenes();
        Map<String, Object> keys = new LinkedHashMap<>(scenes.unknown());
        keys.put(LastView.OPENED_FROM, opened.file());
        keys.put(LastView.UNSAVED, book.isOpenedChanged());
        return new Scenes(scenes.title(), scenes.summary(), scenes.list(), keys);
    }

    /** Documents that have joined and what was said of a table are kept with the view. */
    private boolean viewDiffers(SessionState now) {
        return written.filter(before -> now.view().equals(before.view())
                        && now.workspace().equals(before.workspace())
                        && now.notebook().claims().equals(before.notebook().claims()))
                .isEmpty();
    }

    private boolean scenesDiffer(SessionState now) {
        return written.filter(before -> now.notebook()
                        .ownScenes()
                        .scenes()
                        .equals(before.notebook().ownScenes().scenes()))
                .isEmpty();
    }

    private boolean openedDiffers(SessionState now) {
        return written.filter(before -> opened(now).equals(opened(before))).isEmpty();
    }

    private static Optional<Scenes> opened(SessionState state) {
        return state.notebook().opened().map(beside -> named(state.notebook(), beside));
    }

    private static Scene sceneOf(SessionState now) {
        return Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, now.view())
                .withClaims(now.notebook().claims());
    }
}
