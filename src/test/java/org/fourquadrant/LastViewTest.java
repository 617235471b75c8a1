package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.document.OwnDocumentsExample;
import org.fourquadrant.data.document.OwnDocumentsReader;
import org.fourquadrant.data.saved.SavedFileWriter;
import org.fourquadrant.data.saved.SavedText;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.files.LastView;
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
        assertEquals(left, read(SavedText.of(left)));
    }

    @Test
    void documentsOfOnesOwnComeBackWithIt() throws IOException {
        OwnDocuments own = new OwnDocumentsReader(WORKSPACE)
                .read(OwnDocumentsExample.write(folder.resolve("desk")))
                .value()
                .orElseThrow();
        Workspace joined = WORKSPACE.with(WORKSPACE.library().with(own));
        Scene scene = Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, FIRST);
        Path file = folder.resolve(LastView.LAST_VIEW);
        Files.writeString(file, new SavedFileWriter(joined, Map.of()).viewBriefly(scene, file));
        LastView left = LastView.read(folder, WORKSPACE, FIRST);
        assertEquals(
                OwnDocumentsExample.NAME,
                left.shown().workspace().library().own().get(0).name());
        assertEquals(FIRST, left.shown().view());
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
        View back = read(SavedText.of(left));
        assertEquals("jri-2024", back.data().dataset());
        assertEquals(2024, back.data().year());
        assertEquals(3, back.thresholds().main());
    }

    @Test
    void aYearThatTheDatasetDoesNotHaveBecomesTheOneBeforeAndUnknownCountriesGo() throws IOException {
        View left = FIRST.withData(FIRST.data().withYear(2030)).withSelection(Set.of(new CountryCode("QQQ")));
        assertEquals(FIRST, read(SavedText.of(left)));
    }

    @Test
    void claimsScenesAndOwnDataComeBackToo() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("own.csv"), "iso3,year,balance_musd,milex_pct_gdp\nJPN,2024,-68468,1.4\n");
        Dataset own = new DatasetReader(WORKSPACE.countries()).read(csv).value().orElseThrow();
        Workspace all = WORKSPACE.with(own);
        View view = FIRST.withData(FIRST.data().withDataset("own", 2024));
        Claim claim = Facts.of(all, view)
                .claims()
                .make("c1", new ClaimQuery.CountIn(Quadrant.III))
                .orElseThrow();
        Scene scene = Scene.of(new LocalizedText("One", "一"), LocalizedText.EMPTY, view);
        Path settings = Files.createDirectories(folder.resolve("settings"));
        Path viewFile = settings.resolve("last-view.json");
        Path scenesFile = settings.resolve("last-scenes.json");
        Map<String, Path> origins = Map.of("own", csv);
        String brief = new SavedFileWriter(all, origins).viewBriefly(scene.withClaims(List.of(claim)), viewFile);
        String named = brief.substring(brief.indexOf("\"datasets\""));
        assertFalse(named.contains("sha256") || named.contains("\"\"") || named.contains("figures"), named);
        Files.writeString(viewFile, brief);
        Files.writeString(scenesFile, new SavedFileWriter(all, origins).scenes(Scenes.NONE.with(scene), scenesFile));
        LastView left = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(view, left.shown().view());
        assertEquals(List.of(claim), left.shown().notebook().claims());
        assertEquals(List.of(scene), left.shown().notebook().scenes().scenes().list());
        assertEquals(
                1,
                left.shown()
                        .workspace()
                        .dataset("own")
                        .orElseThrow()
                        .economies()
                        .size());
        assertEquals(csv, left.places().byName().get("own"));
    }

    @Test
    void settingsHaveThePlatformsOwnFolder() {
        Path home = Path.of("/home/a");
        assertEquals(home.resolve(".config/four-quadrant"), Launcher.UserFolder.of(Map.of(), "Linux", home));
        assertEquals(
                Path.of("/c/four-quadrant"), Launcher.UserFolder.of(Map.of("XDG_CONFIG_HOME", "/c"), "Linux", home));
        assertEquals(
                home.resolve("Library/Application Support/four-quadrant"),
                Launcher.UserFolder.of(Map.of(), "Mac OS X", home));
        assertEquals(Path.of("/r/four-quadrant"), Launcher.UserFolder.of(Map.of("APPDATA", "/r"), "Windows 11", home));
    }

    private View read(String json) throws IOException {
        Path file = folder.resolve("last-view.json");
        Files.writeString(file, json);
        return LastView.read(folder, WORKSPACE, FIRST).shown().view();
    }
}
