package org.fourquadrant.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.KeptFile;
import org.fourquadrant.data.saved.OwnData;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.shared.PutAside;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.state.StoryPlayback;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the program keeps by itself survives whatever happens to its files and to the data that they name. */
class KeptStateTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final FileTime NEXT_CENTURY = FileTime.from(Instant.parse("2101-01-01T12:00:00Z"));
    private static final String HEADER = "iso3,year,balance_musd,milex_pct_gdp\n";

    @TempDir
    private Path folder;

    private Path settings;

    @BeforeEach
    void makeFolder() throws IOException {
        settings = Files.createDirectories(folder.resolve("settings"));
    }

    @Test
    void aKeptFileCutAnywhereIsPutAsideAndItsContentIsStillThere() throws IOException {
        for (String name : List.of(LastView.LAST_VIEW, LastView.LAST_SCENES)) {
            keep(new SessionState(WORKSPACE, FIRST.withThreshold(3)), scenesOn(FIRST, 3), DatasetPlaces.NONE);
            byte[] whole = Files.readAllBytes(settings.resolve(name));
            for (int length = 0; length < whole.length - 2; length += Math.max(1, whole.length / 10)) {
                everythingIsStillThere(name, Arrays.copyOf(whole, length));
            }
            Files.write(settings.resolve(name), whole);
        }
    }

    @Test
    void aKeptFileGarbledAnywhereIsReadOrPutAside() throws IOException {
        for (String name : List.of(LastView.LAST_VIEW, LastView.LAST_SCENES)) {
            keep(new SessionState(WORKSPACE, FIRST.withThreshold(3)), scenesOn(FIRST, 3), DatasetPlaces.NONE);
            byte[] whole = Files.readAllBytes(settings.resolve(name));
            for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 10)) {
                for (int garbage : new int[] {0, '"', 0xff, '9'}) {
                    byte[] garbled = whole.clone();
                    garbled[at] = (byte) garbage;
                    everythingIsStillThere(name, garbled);
                }
            }
            Files.write(settings.resolve(name), whole);
        }
    }

    /** After the next change, the bytes lie in the file, beside it, or were read whole. */
    private void everythingIsStillThere(String name, byte[] bytes) throws IOException {
        keep(new SessionState(WORKSPACE, FIRST.withThreshold(3)), scenesOn(FIRST, 3), DatasetPlaces.NONE);
        Path file = settings.resolve(name);
        Files.write(file, bytes);
        LastView left = LastView.read(settings, WORKSPACE, FIRST);
        LastView.Aside aside = left.putAside();
        assertEquals(Set.of(), aside.untouchable());
        boolean whole = !left.losses().containsKey(file);
        keep(left.shown(), left.shown().notebook().scenes().scenes().with(scene("new", FIRST)), left.places());
        boolean beside = aside.files().stream().anyMatch(put -> Arrays.equals(bytes, read(put.aside())));
        assertTrue(whole || beside, () -> name + " of " + bytes.length);
        if (whole && name.equals(LastView.LAST_SCENES)) {
            assertEquals(3, left.shown().notebook().scenes().length());
        }
        for (PutAside put : aside.files()) {
            Files.delete(put.aside());
        }
    }

    @Test
    void aClockThatWasSetBackKeepsNothingFromBeingReadAndKept() throws IOException {
        keep(new SessionState(WORKSPACE, FIRST.withThreshold(3)), scenesOn(FIRST, 2), DatasetPlaces.NONE);
        for (String name : List.of(LastView.LAST_VIEW, LastView.LAST_SCENES)) {
            Files.setLastModifiedTime(settings.resolve(name), NEXT_CENTURY);
        }
        LastView left = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(3, left.shown().view().thresholds().main());
        SessionState changed = left.shown().withView(FIRST.withThreshold(4));
        keep(changed, scenesOn(FIRST, 3), left.places());
        LastView again = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(4, again.shown().view().thresholds().main());
        assertEquals(3, again.shown().notebook().scenes().length());
        Path file = Files.writeString(settings.resolve(LastView.LAST_VIEW), "{");
        Files.setLastModifiedTime(file, NEXT_CENTURY);
        Path aside = LastView.read(settings, WORKSPACE, FIRST)
                .putAside()
                .files()
                .get(0)
                .aside();
        assertEquals("last-view.2101-01-01.json", aside.getFileName().toString());
        assertEquals("{", Files.readString(aside));
    }

    @Test
    void aFolderInThePlaceOfAKeptFileGoesAsideWithWhatItHolds() throws IOException {
        Path folder = Files.createDirectories(settings.resolve(LastView.LAST_VIEW));
        Files.writeString(folder.resolve("mine"), "mine");
        assertEquals("mine", Files.readString(asideAndKeptAnew().resolve("mine")));
    }

    @Test
    @Timeout(60)
    void aPipeInThePlaceOfAKeptFileNeverHoldsUpTheStart() throws Exception {
        String pipe = settings.resolve(LastView.LAST_VIEW).toString();
        assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
        assertTrue(Files.exists(asideAndKeptAnew()));
    }

    /** Where that went which lay in the place of the last view; what is shown is kept there then. */
    private Path asideAndKeptAnew() throws IOException {
        LastView left = LastView.read(settings, WORKSPACE, FIRST);
        Path aside = left.putAside().files().get(0).aside();
        assertEquals(FIRST, left.shown().view());
        write(left.shown().withView(FIRST.withThreshold(4)), DatasetPlaces.NONE);
        assertEquals(
                FIRST.withThreshold(4),
                LastView.read(settings, WORKSPACE, FIRST).shown().view());
        return aside;
    }

    @Test
    void aFileOfANewerProgramStaysForItAndIsSaidOnce() throws IOException {
        keep(new SessionState(WORKSPACE, FIRST), scenesOn(FIRST, 2), DatasetPlaces.NONE);
        Path file = settings.resolve(LastView.LAST_SCENES);
        String newer = Files.readString(file).replaceFirst("\"version\" : 1", "\"version\" : 2");
        Files.writeString(file, newer);
        LastView left = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(Map.of(file, KeptFile.Loss.NEWER), left.losses());
        PutAside first = left.putAside().files().get(0);
        assertTrue(first.fresh());
        assertEquals(newer, Files.readString(first.aside()));
        assertFalse(
                LastView.read(settings, WORKSPACE, FIRST)
                        .putAside()
                        .files()
                        .get(0)
                        .fresh(),
                "said once");
    }

    @Test
    void aSceneThatCannotBeReadLeavesTheOthers() throws IOException {
        keep(new SessionState(WORKSPACE, FIRST), scenesOn(FIRST, 3), DatasetPlaces.NONE);
        Path file = settings.resolve(LastView.LAST_SCENES);
        String text = Files.readString(file);
        int second = text.indexOf("\"threshold\" : 2", text.indexOf("Scene 1"));
        Files.writeString(file, text.substring(0, second) + "\"threshold\" : \"high\"" + text.substring(second + 15));
        LastView left = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(KeptFile.Loss.PART, left.losses().get(file));
        assertEquals(List.of("Scene 0", "Scene 2"), titles(left));
    }

    @Test
    void scenesWhoseDataAreAwayWaitAndComeBackWithThem() throws IOException {
        Path csv = csv("x/own/own.csv", "JPN,2024,-68468,1.4\n");
        Dataset own = dataset(csv);
        Workspace all = WORKSPACE.with(own);
        View view = FIRST.withData(FIRST.data().withDataset("own", 2024));
        Scenes scenes = scenesOn(FIRST, 2).with(scene("Mine", view));
        DatasetPlaces places = new DatasetPlaces(Map.of("own", csv), List.of());
        keep(new SessionState(all, view), scenes, places);
        Path out = Files.move(folder.resolve("x/own"), folder.resolve("x/out"));

        LastView away = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(scenes.list(), away.shown().notebook().scenes().scenes().list());
        assertFalse(away.shown().workspace().has(view.data()));
        assertEquals("jri-2024", away.shown().view().data().dataset());
        assertEquals(csv, away.places().byName().get("own"));
        LastView.Aside aside = away.putAside();
        assertEquals(KeptFile.Loss.DATA_AWAY, aside.files().get(0).loss());
        keep(away.shown(), away.shown().notebook().scenes().scenes().with(scene("New", FIRST)), away.places());

        Files.move(out, folder.resolve("x/own"));
        LastView back = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(List.of("Scene 0", "Scene 1", "Mine", "New"), titles(back));
        assertTrue(back.shown().workspace().has(view.data()));
        View shownLast = KeptFile.ofView(
                        aside.files().get(0).aside(), WORKSPACE, DatasetPlaces.NONE, FIRST, KeptFile.OwnData.READ)
                .content()
                .orElseThrow()
                .scene()
                .view();
        assertEquals(view, shownLast);
    }

    @Test
    void whereDataAreAwayNoFileIsTouchedBeforeTheWindowIsThere() throws IOException {
        Path csv = csv("own.csv", "JPN,2024,-68468,1.4\n");
        View view = FIRST.withData(FIRST.data().withDataset("own", 2024));
        keep(
                new SessionState(WORKSPACE.with(dataset(csv)), view),
                Scenes.NONE.with(scene("Mine", view)),
                new DatasetPlaces(Map.of("own", csv), List.of()));
        LastView early = LastView.read(settings, List.of(), WORKSPACE, FIRST, KeptFile.OwnData.LEFT);
        assertTrue(early.waits());
        LastView whole = LastView.read(settings, WORKSPACE, FIRST);
        assertFalse(whole.waits());
        SessionState late = whole.takenUp(early.shown(), early);
        assertEquals(view, late.view());
        SessionState goneOn = early.shown().withView(FIRST.withThreshold(4));
        assertEquals(4, whole.takenUp(goneOn, early).view().thresholds().main());
        assertTrue(whole.takenUp(goneOn, early).workspace().has(view.data()), "scenes come back all the same");
    }

    @Test
    void aSceneMadeOnOneFileNeverShowsAnotherOfTheSameName() throws IOException {
        Path a = csv("same/a/data.csv", "JPN,2024,-68468,1.4\nKOR,2024,-66050,2.6\n");
        Path b = csv("same/b/data.csv", "KOR,2024,-66050,2.6\n");
        Dataset first = dataset(a);
        DatasetPlaces one = new DatasetPlaces(Map.of("data", a), List.of());
        Dataset second = OwnData.named(dataset(b), b, WORKSPACE.with(first), one);
        assertEquals("data-2", second.info().name());
        assertTrue(
                second.info().title().en().endsWith(" (2)"),
                second.info().title().en());
        Workspace both = WORKSPACE.with(first).with(second);
        View onA = FIRST.withData(FIRST.data().withDataset("data", 2024));
        View onB = FIRST.withData(FIRST.data().withDataset("data-2", 2024));
        keep(
                new SessionState(both, onB),
                Scenes.NONE.with(scene("A", onA)).with(scene("B", onB)),
                new DatasetPlaces(Map.of("data", a, "data-2", b), List.of()));
        LastView back = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(Map.of(), back.losses());
        for (Scene scene : back.shown().notebook().scenes().scenes().list()) {
            int inThree = Facts.of(back.shown().workspace(), scene.view())
                    .classification()
                    .counts()
                    .get(Quadrant.III);
            assertEquals(
                    scene.title().en().equals("A") ? 1 : 0,
                    inThree,
                    scene.title().en());
        }
    }

    @Test
    void ownDataCalledLikeBundledOnesStayApartFromThem() throws IOException {
        Path csv = csv("mine/jri-2024.csv", "JPN,2024,-68468,1.4\nKOR,2024,-66050,2.6\n");
        Dataset own = OwnData.named(dataset(csv), csv, WORKSPACE, DatasetPlaces.NONE);
        assertEquals("jri-2024-2", own.info().name());
        View view = FIRST.withData(FIRST.data().withDataset("jri-2024-2", 2024));
        DatasetPlaces places = new DatasetPlaces(Map.of("jri-2024-2", csv), List.of());
        keep(new SessionState(WORKSPACE.with(own), view), Scenes.NONE.with(scene("Mine", view)), places);
        LastView back = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(
                2,
                Facts.of(back.shown().workspace(), back.shown().view())
                        .classification()
                        .plotted()
                        .size());
        Files.delete(csv);
        LastView away = LastView.read(settings, WORKSPACE, FIRST);
        Scene kept = away.shown().notebook().scenes().scenes().list().get(0);
        assertFalse(away.shown().workspace().has(kept.view().data()), "the bundled figures are not shown for it");
    }

    @Test
    void theScenesOfAFileStandBesideOnesOwnAfterRestartsToo() throws IOException {
        SessionState own = new SessionState(WORKSPACE, FIRST);
        own = own.withNotebook(own.notebook().withStory(StoryKind.SCENES, new Story(scenesOn(FIRST, 3), 0)));
        SessionState beside = StoryPlayback.openFile(
                own, folder.resolve("colleague.scenes.json"), scenesOn(FIRST.withThreshold(4), 4));
        assertEquals(4, beside.notebook().scenes().length());
        assertEquals(3, beside.notebook().ownScenes().length());
        write(beside, DatasetPlaces.NONE);
        SessionState back = LastView.read(settings, WORKSPACE, FIRST).shown();
        assertEquals(4, back.notebook().scenes().length());
        assertFalse(back.notebook().isOpenedChanged());
        assertEquals(3, back.notebook().ownScenes().length());
        SessionState closed =
                back.withNotebook(back.notebook().withOwnScenes(back.notebook().ownScenes()));
        write(closed, DatasetPlaces.NONE);
        assertFalse(Files.exists(settings.resolve(LastView.OPENED_SCENES)));
        assertEquals(
                3,
                LastView.read(settings, WORKSPACE, FIRST)
                        .shown()
                        .notebook()
                        .scenes()
                        .length());
    }

    @Test
    void theScenesOfAFurtherWindowJoinWhereTheyDiffer() throws IOException {
        Path main = settings;
        keep(new SessionState(WORKSPACE, FIRST), scenesOn(FIRST, 2), DatasetPlaces.NONE);
        settings = folder.resolve("settings/windows/1");
        keep(new SessionState(WORKSPACE, FIRST), scenesOn(FIRST, 2).with(scene("B", FIRST)), DatasetPlaces.NONE);
        LastView both = LastView.read(main, List.of(settings), WORKSPACE, FIRST, KeptFile.OwnData.READ);
        assertEquals(List.of("Scene 0", "Scene 1", "B"), titles(both));
        assertEquals(List.of(settings), both.joined());
    }

    @Test
    void whatHasNotChangedIsWrittenAgainWhereTheFolderWasTakenAway() throws IOException {
        SessionState first = new SessionState(WORKSPACE, FIRST);
        SessionState scenes = first.withNotebook(first.notebook().withOwnScenes(new Story(scenesOn(FIRST, 2), -1)));
        KeptFiles files = new KeptFiles(settings, Set.of(), first);
        files.take(scenes, DatasetPlaces.NONE);
        files.write();
        for (SessionState next :
                List.of(scenes.withView(FIRST.withThreshold(4)), scenes.withView(FIRST.withThreshold(4)))) {
            try (Stream<Path> kept = Files.list(settings)) {
                for (Path file : kept.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(settings);
            files.take(next, DatasetPlaces.NONE);
            files.write();
            LastView left = LastView.read(settings, WORKSPACE, FIRST);
            assertEquals(List.of("Scene 0", "Scene 1"), titles(left));
            assertEquals(4, left.shown().view().thresholds().main());
        }
    }

    private void keep(SessionState state, Scenes scenes, DatasetPlaces places) throws IOException {
        write(state.withNotebook(state.notebook().withOwnScenes(new Story(scenes, -1))), places);
    }

    private void write(SessionState state, DatasetPlaces places) throws IOException {
        KeptFiles files = new KeptFiles(settings, Set.of(), state);
        files.takeAll(state, places);
        files.write();
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            return gone.toString().getBytes(StandardCharsets.UTF_8);
        }
    }

    private static List<String> titles(LastView left) {
        return left.shown().notebook().scenes().scenes().list().stream()
                .map(scene -> scene.title().en())
                .toList();
    }

    private static Scenes scenesOn(View view, int count) {
        Scenes scenes = Scenes.NONE;
        for (int i = 0; i < count; i++) {
            scenes = scenes.with(scene("Scene " + i, view));
        }
        return scenes;
    }

    private static Scene scene(String title, View view) {
        return Scene.of(LocalizedText.same(title), LocalizedText.EMPTY, view);
    }

    private Path csv(String name, String rows) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, HEADER + rows);
    }

    private static Dataset dataset(Path csv) {
        return new DatasetReader(WORKSPACE.countries()).read(csv).value().orElseThrow();
    }
}
