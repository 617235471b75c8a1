package org.fourquadrant.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.fourquadrant.data.file.FileStamp;
import org.fourquadrant.data.saved.SavedFileReader;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.SmallWorld;
import org.fourquadrant.ui.Window;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.StoryPlayback;
import org.fourquadrant.ui.task.LatestTask;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Views and recent files in files, without a window. */
class ViewFilesTest {

    @TempDir
    private Path folder;

    private final Session session = SmallWorld.session("2025-05-30", SmallWorld.JAPAN);

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aSavedViewReadsBackAndIsAmongTheRecentFiles() throws Exception {
        Path file = folder.resolve("mine.json");
        RecentFiles recent = new RecentFiles(new SettingsStore(folder.resolve("settings")));
        LiveTexts words = new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty());
        Window.act(() -> {
            session.change(view -> view.withThreshold(3.5));
            new SaveActions(
                            session,
                            words,
                            new LatestTask(),
                            new Dialogs(session, words, new Look(), null),
                            new Notices(),
                            recent,
                            new OpenDocument(new DatasetOrigins()))
                    .write(file);
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !recent.paths().isEmpty());
        assertEquals(session.view(), read(file));
        assertEquals(List.of(file), new RecentFiles(new SettingsStore(folder.resolve("settings"))).paths());
    }

    @Test
    void theViewIsKeptWhenTheWindowCloses() throws IOException {
        Path file = folder.resolve("settings/last-view.json");
        Window.act(() -> {
            SessionKeeper keeper = keeper(file.getParent());
            session.change(view -> view.withThreshold(5));
            keeper.close();
        });
        assertEquals(session.view(), read(file));
        try (var left = Files.list(file.getParent())) {
            assertEquals(List.of(file), left.toList());
        }
    }

    @Test
    void aChangedViewIsKeptAfterARest() throws Exception {
        Path file = folder.resolve("last-view.json");
        Window.act(() -> {
            keeper(file.getParent());
            session.change(view -> view.withThreshold(3));
            session.change(view -> view.withThreshold(4));
        });
        assertFalse(Files.exists(file));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> Files.exists(file));
        assertEquals(4, read(file).thresholds().main());
    }

    @Test
    void whateverGoesOnIsKeptWithinTwoSeconds() throws Exception {
        Path file = folder.resolve("last-view.json");
        Window.act(() -> keeper(folder));
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(3000);
        double last = 2;
        while (System.nanoTime() < end && !Files.exists(file)) {
            last = last > 6 ? 2 : last + 0.1;
            double line = last;
            Window.act(() -> session.change(view -> view.withThreshold(line)));
        }
        assertTrue(Files.exists(file), "changes without a pause put it off for ever");
    }

    @Test
    void whatCannotBeKeptIsSaidAndWhenItCanBeAgainToo() throws Exception {
        Path settings = Files.writeString(folder.resolve("settings"), "a file where the folder should be");
        SilentKeeping told = new SilentKeeping();
        Window.act(() -> {
            new SessionKeeper(session, settings, Set.of(), new DatasetOrigins(), new LatestTask(), told);
            session.change(view -> view.withThreshold(4));
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !told.failures.isEmpty());
        int said = told.failures.size();
        Files.delete(settings);
        // Nothing changes any more: it is tried again by itself.
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> told.again == 1);
        assertEquals(4, read(settings.resolve("last-view.json")).thresholds().main());
        assertEquals(said, told.failures.size(), "and not said again each time");
    }

    @Test
    void changedScenesOfAFileAreKeptApartWhenOthersTakeTheirPlace() throws Exception {
        SilentKeeping told = new SilentKeeping();
        Scenes found = Scenes.NONE.with(Scene.of(LocalizedText.same("A"), LocalizedText.EMPTY, session.view()));
        Window.act(() -> {
            new SessionKeeper(session, folder, Set.of(), new DatasetOrigins(), new LatestTask(), told);
            session.open(now -> StoryPlayback.openFile(now, folder.resolve("theirs.scenes.json"), found));
            session.note(
                    book -> book.withStory(StoryKind.SCENES, new Story(found.withTitle(LocalizedText.same("T")), 0)));
            session.note(book -> book.withOwnScenes(book.ownScenes()));
        });
        assertEquals(List.of(folder.resolve("theirs.scenes.json")), told.apart);
        assertTrue(Files.readString(told.apart.get(0)).contains("\"T\""));
    }

    @Test
    void whatAnotherProgramChangedIsNotReplacedUnasked() throws Exception {
        Path file = folder.resolve("mine.json");
        Files.writeString(file, "before");
        assertEquals(FileStamp.of(file), FileStamp.of(file));
        Optional<FileStamp> before = FileStamp.of(file);
        Files.writeString(file, "other");
        Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        assertNotEquals(before, FileStamp.of(file), "an older time is a change too");
    }

    @Test
    void aViewThatNobodyChangedIsNotWritten() {
        Path file = folder.resolve("last-view.json");
        Window.act(() -> keeper(file.getParent()).close());
        assertFalse(Files.exists(file));
    }

    @Test
    void recentFilesAreFewNewestFirstAndEachOnce() {
        RecentFiles recent = new RecentFiles(new SettingsStore(folder.resolve("settings")));
        for (int i = 0; i < 12; i++) {
            recent.add(folder.resolve("f" + i));
        }
        recent.add(folder.resolve("f9"));
        assertEquals(8, recent.paths().size());
        assertEquals(folder.resolve("f9"), recent.paths().get(0));
        assertEquals(folder.resolve("f11"), recent.paths().get(1));
    }

    private SessionKeeper keeper(Path settings) {
        return new SessionKeeper(
                session, settings, Set.of(), new DatasetOrigins(), new LatestTask(), new SilentKeeping());
    }

    private View read(Path file) {
        return new SavedFileReader(session.workspace())
                .readViewAlone(file, SmallWorld.session("2025-01-01").view())
                .value()
                .orElseThrow();
    }
}
