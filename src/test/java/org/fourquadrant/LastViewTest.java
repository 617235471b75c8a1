package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.fourquadrant.analysis.FirstView;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.view.ViewJson;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.Theme;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastViewTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void theViewComesBackAsItWasLeft() throws IOException {
        View left = FIRST.withThreshold(3.5)
                .withTheme(Theme.DARK)
                .withLanguage(Language.JAPANESE)
                .withSelection(Set.of(new CountryCode("JPN")));
        assertEquals(left, read(ViewJson.write(left)));
    }

    @Test
    void withoutAFileItIsTheFirstView() {
        assertEquals(FIRST, LastView.read(folder, WORKSPACE, FIRST).shown().view());
    }

    @Test
    void aBrokenFileDoesNotPreventTheStart() throws IOException {
        for (String broken :
                new String[] {"", "{", "[]", "null", "{\"version\": 99}", "\u0000\uFFFD", "{\"axes\": 3}"}) {
            assertEquals(FIRST, read(broken), broken);
        }
        Path file = folder.resolve("last-view.json");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertEquals(FIRST, LastView.read(folder, WORKSPACE, FIRST).shown().view());
    }

    @Test
    void aDatasetThatIsNoLongerOpenGivesWayAndTheRestStays() throws IOException {
        View left = FIRST.withThreshold(3).withData(FIRST.data().withDataset("mine", 1999));
        View back = read(ViewJson.write(left));
        assertEquals("jri-2024", back.data().dataset());
        assertEquals(2024, back.data().year());
        assertEquals(3, back.thresholds().main());
    }

    @Test
    void aYearThatTheDatasetDoesNotHaveBecomesTheOneBeforeAndUnknownCountriesGo() throws IOException {
        View left = FIRST.withData(FIRST.data().withYear(2030)).withSelection(Set.of(new CountryCode("QQQ")));
        assertEquals(FIRST, read(ViewJson.write(left)));
    }

    @Test
    void settingsHaveThePlatformsOwnFolder() {
        Path home = Path.of("/home/a");
        assertEquals(home.resolve(".config/four-quadrant"), UserFolder.of(Map.of(), "Linux", home));
        assertEquals(Path.of("/c/four-quadrant"), UserFolder.of(Map.of("XDG_CONFIG_HOME", "/c"), "Linux", home));
        assertEquals(
                home.resolve("Library/Application Support/four-quadrant"), UserFolder.of(Map.of(), "Mac OS X", home));
        assertEquals(Path.of("/r/four-quadrant"), UserFolder.of(Map.of("APPDATA", "/r"), "Windows 11", home));
    }

    private View read(String json) throws IOException {
        Path file = folder.resolve("last-view.json");
        Files.writeString(file, json);
        return LastView.read(folder, WORKSPACE, FIRST).shown().view();
    }
}
