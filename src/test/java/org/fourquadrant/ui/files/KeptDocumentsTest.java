package org.fourquadrant.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.document.OwnDocumentsExample;
import org.fourquadrant.data.document.OwnDocumentsReader;
import org.fourquadrant.data.problem.Loaded;
import org.fourquadrant.data.saved.DatasetPlaces;
import org.fourquadrant.data.saved.KeptFile;
import org.fourquadrant.data.saved.OwnData;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.Story;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.SessionState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents of one's own and what was said of a table are kept by the program like views and scenes. */
class KeptDocumentsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final View FIRST = FirstView.of(WORKSPACE, Language.ENGLISH);
    private static final String TABLE = "iso3,year,balance_musd,milex_pct_gdp\nJPN,2024,-68468,1.4\n";
    private static final TableChoices SAID = TableChoices.NONE.with(TableChoices.Choice.ENCODING, "UTF-8");

    @TempDir
    private Path folder;

    private Path settings;

    @BeforeEach
    void makeFolder() throws IOException {
        settings = Files.createDirectories(folder.resolve("settings"));
    }

    @Test
    void documentsThatJoinAreWrittenThoughTheViewStaysAndComeBack() throws IOException {
        SessionState before = new SessionState(WORKSPACE, FIRST);
        KeptFiles files = new KeptFiles(settings, Set.of(), before);
        files.take(before.withWorkspace(withDesk()), DatasetPlaces.NONE);
        assertTrue(files.differs());
        files.write();
        assertEquals(List.of("desk"), own(LastView.read(settings, WORKSPACE, FIRST)));
    }

    @Test
    void documentsAreNotTouchedBeforeTheWindowIsThereAndJoinWhatWasDoneMeanwhile() throws IOException {
        View view = FIRST.withData(FIRST.data().withCompareWith(Optional.of("desk-s1")));
        keep(new SessionState(withDesk(), view), Scenes.NONE, DatasetPlaces.NONE);
        LastView early = LastView.read(settings, List.of(), WORKSPACE, FIRST, KeptFile.OwnData.LEFT);
        assertEquals(List.of(), own(early));
        assertTrue(early.waits());
        LastView whole = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(Map.of(), whole.losses());
        assertEquals(view, whole.takenUp(early.shown(), early).view());
        Dataset opened = dataset(csv("own.csv"));
        SessionState goneOn = early.shown().with(opened).withView(FIRST.withThreshold(4));
        SessionState late = whole.takenUp(goneOn, early);
        assertEquals(4, late.view().thresholds().main());
        assertEquals(Optional.of(opened), late.workspace().dataset("own"));
        assertEquals(1, late.workspace().library().own().size());
    }

    @Test
    void aFileWhoseDocumentsAreGoneIsPutAsideBeforeItIsWrittenWithoutThem() throws IOException {
        keep(new SessionState(withDesk(), FIRST.withThreshold(3)), Scenes.NONE, DatasetPlaces.NONE);
        Path out = Files.move(folder.resolve("desk"), folder.resolve("out"));
        LastView left = LastView.read(settings, WORKSPACE, FIRST);
        assertEquals(3, left.shown().view().thresholds().main());
        assertEquals(KeptFile.Loss.PART, left.losses().get(settings.resolve(LastView.LAST_VIEW)));
        LastView.Aside aside = left.putAside();
        keep(left.shown().withView(FIRST.withThreshold(4)), Scenes.NONE, left.places());
        Files.move(out, folder.resolve("desk"));
        Path kept = aside.files().get(0).aside();
        assertEquals(
                List.of("desk"),
                KeptFile.ofView(kept, WORKSPACE, DatasetPlaces.NONE, FIRST, KeptFile.OwnData.READ).documents().stream()
                        .map(OwnDocuments::name)
                        .toList());
    }

    @Test
    void whatWasSaidOfATableStaysWhileItsDataAreAway() throws IOException {
        Path csv = csv("x/own.csv");
        Workspace all = WORKSPACE.with(dataset(csv));
        View view = FIRST.withData(FIRST.data().withDataset("own", 2024));
        Scenes scenes = Scenes.NONE.with(Scene.of(LocalizedText.same("Mine"), LocalizedText.EMPTY, view));
        keep(new SessionState(all, FIRST), scenes, new DatasetPlaces(Map.of("own", csv), List.of()));
        Path out = Files.move(folder.resolve("x"), folder.resolve("out"));
        LastView away = LastView.read(settings, WORKSPACE, FIRST);
        assertTrue(away.waits());
        assertEquals(SAID, away.places().awayOf("own").orElseThrow().choices());
        keep(away.shown(), away.shown().notebook().scenes().scenes(), away.places());
        Files.move(out, folder.resolve("x"));
        LastView back = LastView.read(settings, WORKSPACE, FIRST);
        assertFalse(back.waits());
        assertEquals(SAID, back.shown().workspace().dataset("own").orElseThrow().choices());
    }

    @Test
    void dataUnderAnotherNameAreReadAsBefore() throws IOException {
        Path csv = csv("own.csv");
        Dataset own = dataset(csv);
        assertEquals(SAID, own.named("own-2").choices());
        DatasetPlaces none = DatasetPlaces.NONE;
        assertEquals(own, OwnData.named(dataset(csv), csv, WORKSPACE.with(own), none), "the very same");
        Path plain = csv("plain.csv");
        Dataset unasked =
                new DatasetReader(WORKSPACE).read(plain).value().orElseThrow().named("own");
        assertNotEquals(
                own, OwnData.named(unasked, plain, WORKSPACE.with(own), none), "another table is read otherwise");
    }

    private Workspace withDesk() throws IOException {
        OwnDocuments desk = new OwnDocumentsReader(WORKSPACE)
                .read(OwnDocumentsExample.write(folder.resolve("desk")))
                .value()
                .orElseThrow();
        return WORKSPACE.with(WORKSPACE.library().with(desk));
    }

    private void keep(SessionState state, Scenes scenes, DatasetPlaces places) throws IOException {
        KeptFiles files = new KeptFiles(settings, Set.of(), state);
        files.takeAll(state.withNotebook(state.notebook().withOwnScenes(new Story(scenes, -1))), places);
        files.write();
    }

    private static List<String> own(LastView left) {
        return left.shown().workspace().library().own().stream()
                .map(OwnDocuments::name)
                .toList();
    }

    private Path csv(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, TABLE);
    }

    private static Dataset dataset(Path csv) {
        Loaded<Dataset> read = new DatasetReader(WORKSPACE).read(csv, SAID);
        return read.value().orElseThrow(() -> new AssertionError(read.problems()));
    }
}
