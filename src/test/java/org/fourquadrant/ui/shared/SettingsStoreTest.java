package org.fourquadrant.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.saved.Settings;
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
    void brokenSettingsAreNoReasonNotToStart() throws IOException {
        for (String broken : List.of("", "[]", "{\"version\":", "{\"version\":99}", "{\"recent_files\":7}")) {
            Files.writeString(file, broken);
            assertEquals(List.of(), new SettingsStore(folder).settings().recentFiles(), broken);
        }
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xc0});
        assertEquals(Settings.FIRST, new SettingsStore(folder).settings());
    }
}
