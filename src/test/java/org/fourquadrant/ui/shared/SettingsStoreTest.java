package org.fourquadrant.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.saved.Settings;
import org.fourquadrant.ui.task.InOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings come back from one file; what older programs kept in three is taken over once. */
class SettingsStoreTest {

    private static final Settings.WindowPlace PLACE = new Settings.WindowPlace(-8, 12.5, 1200, 700, true);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve(SettingsStore.FILE);
    }

    @Test
    void everythingThatIsKeptComesBack() {
        new SettingsStore(folder)
                .change(settings -> settings.withRecentFiles(List.of("/a/日本.csv", "b.json"))
                        .withExport(Map.of("format", "SVG", "folder", "/out"))
                        .withWelcomed(true)
                        .withWindow(PLACE));
        Settings back = new SettingsStore(folder).settings();
        assertEquals(List.of("/a/日本.csv", "b.json"), back.recentFiles());
        assertEquals(Map.of("format", "SVG", "folder", "/out"), back.export());
        assertTrue(back.welcomed());
        assertEquals(Optional.of(PLACE), back.window());
    }

    @Test
    void nothingIsWrittenBeforeSomethingChanges() {
        new SettingsStore(folder).change(settings -> settings.withWelcomed(false));
        assertFalse(Files.exists(file));
    }

    @Test
    void whatOlderProgramsKeptIsTakenOverOnce() throws IOException {
        Files.writeString(folder.resolve("recent-files.txt"), "/x.csv\n\n/y.csv\n");
        Files.writeString(folder.resolve("export.properties"), "format=PDF\ndpi=96\n");
        Files.writeString(folder.resolve("welcomed"), "");
        SettingsStore store = new SettingsStore(folder);
        assertEquals(List.of("/x.csv", "/y.csv"), store.settings().recentFiles());
        assertEquals(Map.of("format", "PDF", "dpi", "96"), store.settings().export());
        assertTrue(store.settings().welcomed());
        store.change(settings -> settings.withRecentFiles(List.of("/z.csv")));
        Files.writeString(folder.resolve("recent-files.txt"), "/old.csv\n");
        assertEquals(List.of("/z.csv"), new SettingsStore(folder).settings().recentFiles());
    }

    @Test
    void whatANewerProgramKeepsSurvives() throws IOException {
        Files.writeString(file, "{\"version\":1,\"welcomed\":true,\"contrast\":\"high\",\"window\":{\"x\":1}}");
        SettingsStore store = new SettingsStore(folder);
        assertTrue(store.settings().welcomed());
        assertEquals(Optional.empty(), store.settings().window(), "a place without its figures is none");
        store.change(settings -> settings.withRecentFiles(List.of("/z.csv")));
        assertTrue(Files.readString(file).contains("\"contrast\" : \"high\""), Files.readString(file));
    }

    @Test
    void aFolderInTheirPlaceGoesAsideWithWhatItHolds() throws IOException {
        Files.writeString(Files.createDirectory(file).resolve("mine"), "a");
        SettingsStore store = new SettingsStore(folder);
        assertEquals("a", Files.readString(store.aside().get(0).aside().resolve("mine")));
        store.change(settings -> settings.withWelcomed(true));
        assertTrue(new SettingsStore(folder).settings().welcomed());
    }

    @Test
    void brokenSettingsAreNoReasonNotToStart() throws IOException {
        for (String broken : List.of("", "[]", "{\"version\":", "{\"version\":99}", "{\"recent_files\":7}")) {
            Files.writeString(file, broken);
            assertEquals(List.of(), new SettingsStore(folder).settings().recentFiles(), broken);
        }
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xc0});
        assertEquals(Settings.FIRST, new SettingsStore(folder).settings());
    }

    @Test
    void whoeverChangesThemWaitsForNoDisk() {
        List<Runnable> waiting = new ArrayList<>();
        SettingsStore store = new SettingsStore(folder, waiting::add);
        store.change(settings -> settings.withRecentFiles(List.of("/a.csv")));
        store.change(settings -> settings.withWelcomed(true));
        assertFalse(Files.exists(file), "nothing is written before the writer is there");
        assertTrue(store.settings().welcomed());
        waiting.forEach(Runnable::run);
        Settings back = new SettingsStore(folder).settings();
        assertEquals(List.of("/a.csv"), back.recentFiles());
        assertTrue(back.welcomed());
    }

    @Test
    void whatAnotherWindowKeptMeanwhileStays() {
        List<Runnable> waiting = new ArrayList<>();
        SettingsStore store = new SettingsStore(folder, waiting::add);
        store.change(settings -> settings.withWelcomed(true));
        new SettingsStore(folder).change(settings -> settings.withRecentFiles(List.of("/theirs.csv")));
        waiting.forEach(Runnable::run);
        assertEquals(List.of("/theirs.csv"), store.settings().recentFiles());
        assertTrue(store.settings().welcomed());
        assertTrue(new SettingsStore(folder).settings().welcomed());
    }

    @Test
    void allOfItIsWrittenInOrderAlsoAtTheEnd() {
        InOrder writer = new InOrder();
        SettingsStore store = new SettingsStore(folder, writer::run);
        for (int i = 1; i <= 30; i++) {
            String name = "/" + i + ".csv";
            store.change(settings -> settings.withRecentFiles(List.of(name)));
        }
        assertTrue(writer.finish());
        assertEquals(List.of("/30.csv"), new SettingsStore(folder).settings().recentFiles());
        store.change(settings -> settings.withRecentFiles(List.of("/late.csv")));
        assertEquals(List.of("/late.csv"), new SettingsStore(folder).settings().recentFiles());
    }
}
