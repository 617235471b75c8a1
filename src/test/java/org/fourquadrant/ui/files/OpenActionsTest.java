package org.fourquadrant.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.document.OwnDocumentsExample;
import org.fourquadrant.data.importing.preview.TablePreview;
import org.fourquadrant.data.saved.SavedFile;
import org.fourquadrant.data.saved.SavedKind;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.claim.Claim;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.MadeOn;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetInfo;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.model.scene.Scene;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.fourquadrant.ui.task.LatestTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class OpenActionsTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Path FILE = Path.of("mine.csv");

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
    private PathReader.Outcome outcome;
    private final Notices notices = new Notices();
    private final OpenDocument document = new OpenDocument(new DatasetOrigins());
    private OpenActions actions;
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openWindow() throws Exception {
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            stage.setScene(new javafx.scene.Scene(new StackPane(), 600, 400));
            stage.show();
            actions = actions((path, shown, progress) -> outcome);
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void anOpenedDatasetIsShownAndOpeningCanBeUndone() throws Exception {
        outcome = opened(new FileContents.OfData(dataset("mine")));
        robot.interact(() -> actions.open(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> session.view().data().dataset().equals("mine"));
        robot.interact(session::undo);
        assertEquals(WORKSPACE, session.workspace());
        assertEquals("jri-2024", session.view().data().dataset());
    }

    @Test
    void aTableThatAsksIsShownBeforeItIsOpenedAndReadAgainAtEachAnswer() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("own.csv"),
                "country,year,balance_musd,milex_pct_gdp\nJapan,2024,-68468,1.4\nNowhere,2024,1,1\n");
        JsonViews views = new JsonViews(() -> FirstView.of(WORKSPACE, Language.ENGLISH));
        outcome = new PathReader(views).read(csv, new PathReader.Asked(new SessionState(WORKSPACE, session.view())));
        robot.interact(() -> actions.open(csv));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#reading-leave-out").tryQuery().isPresent());
        assertEquals(
                List.of(TablePreview.State.READ, TablePreview.State.REFUSED),
                rows().getItems().stream().map(TablePreview.Row::state).toList());
        Button open = robot.lookup("Open").queryAs(Button.class);
        assertTrue(open.isDisabled());
        assertEquals("jri-2024", session.view().data().dataset());
        robot.interact(
                () -> robot.lookup("#reading-leave-out").queryAs(CheckBox.class).fire());
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !open.isDisabled());
        robot.interact(open::fire);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> session.view().data().dataset().equals("own"));
    }

    @Test
    void documentsOfOnesOwnJoinInOneStepAndUndoTakesThemBack() throws Exception {
        Path own = OwnDocumentsExample.write(folder.resolve("desk"));
        outcome = new PathReader(new JsonViews(() -> FirstView.of(WORKSPACE, Language.ENGLISH)))
                .read(own, new PathReader.Asked(new SessionState(WORKSPACE, session.view())));
        robot.interact(() -> actions.open(own));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !session.workspace().library().own().isEmpty());
        assertTrue(session.facts().knowledge().isRead());
        assertTrue(
                notices.textProperty().get().contains("desk"),
                notices.textProperty().get());
        robot.interact(session::undo);
        assertEquals(WORKSPACE, session.workspace());
    }

    @Test
    void aNameThatIsNotKnownIsSaidToMeanACountryByAClickAndTheAnswerIsThereTheNextTime() throws Exception {
        Path csv = Files.writeString(
                folder.resolve("own.csv"),
                "country,year,balance_musd,milex_pct_gdp\nJappan,2024,-68468,1.4\nGermany,2024,-84826,1.9\n");
        PathReader reader = new PathReader(new JsonViews(() -> FirstView.of(WORKSPACE, Language.ENGLISH)));
        outcome = reader.read(csv, new PathReader.Asked(new SessionState(WORKSPACE, session.view())));
        robot.interact(() -> actions.open(csv));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".reading-near").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".reading-near").queryAs(Button.class).fire());
        Button open = robot.lookup("Open").queryAs(Button.class);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !open.isDisabled());
        robot.interact(open::fire);
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> session.view().data().dataset().equals("own"));
        PathReader.Outcome again = reader.read(csv, new PathReader.Asked(session.shown()));
        assertEquals(List.of(), again.problems());
        assertTrue(again.table().isPresent(), "what decides is shown");
    }

    @Test
    void aLongReadingShowsAWindowThatStopsItAndWhatWasOpenStays() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        robot.interact(() -> slow(begun).open(FILE));
        begun.await(10, TimeUnit.SECONDS);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#reading-cancel").tryQuery().isPresent());
        robot.interact(
                () -> robot.lookup("#reading-cancel").queryAs(Button.class).fire());
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#reading-cancel").tryQuery().isEmpty());
        assertTrue(
                notices.textProperty().get().startsWith("The reading was stopped"),
                notices.textProperty().get());
        assertEquals("jri-2024", session.view().data().dataset());
    }

    @Test
    void memoryThatRunsOutIsASentence() throws Exception {
        robot.interact(() -> actions((path, shown, progress) -> {
                    throw new OutOfMemoryError("Java heap space");
                })
                .open(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#problems").tryQuery().isPresent());
        String said = robot.lookup("#problems").queryAs(TextArea.class).getText();
        assertTrue(said.startsWith("mine.csv: There is not enough memory"), said);
        robot.type(KeyCode.ESCAPE);
    }

    /** Reads until nobody waits any more. */
    private OpenActions slow(CountDownLatch begun) {
        return actions((path, shown, progress) -> {
            begun.countDown();
            for (int row = 0; row < 10_000; row++) {
                progress.done(row, 10_000);
                LockSupport.parkNanos(5_000_000);
            }
            return outcome;
        });
    }

    @SuppressWarnings("unchecked")
    private TableView<TablePreview.Row> rows() {
        return robot.lookup("#reading-rows").queryAs(TableView.class);
    }

    private OpenActions actions(OpenActions.Reading reading) {
        LiveTexts words = new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty());
        return new OpenActions(
                session,
                words,
                reading,
                new LatestTask(),
                new Dialogs(session, words, new Look(), stage),
                notices,
                new RecentFiles(new SettingsStore(folder.resolve("settings"))),
                document);
    }

    @Test
    void aLongProblemIsReadWithoutPushingItAside() throws Exception {
        outcome = PathReader.Outcome.failed(List.of("mine.csv:1:4: " + "one word after the other ".repeat(20)));
        robot.interact(() -> actions.open(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#problems").tryQuery().isPresent());
        TextArea problems = robot.lookup("#problems").queryAs(TextArea.class);
        robot.type(KeyCode.ESCAPE);
        assertTrue(problems.isWrapText());
        assertFalse(problems.isEditable());
    }

    @Test
    void problemsAreListedAndWhatWasOpenStaysOpen() throws Exception {
        outcome = PathReader.Outcome.failed(List.of("mine.csv:3:2: not a number", "mine.csv:9: empty"));
        robot.interact(() -> actions.open(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#problems").tryQuery().isPresent());
        TextArea problems = robot.lookup("#problems").queryAs(TextArea.class);
        assertEquals("mine.csv:3:2: not a number\nmine.csv:9: empty", problems.getText());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("jri-2024", session.view().data().dataset());
        assertTrue(!session.undoableProperty().get());
        assertEquals(Set.of(), session.view().selection());
    }

    @Test
    void anOpenedViewIsShownInOneStep() throws Exception {
        View view = session.view().withThreshold(3.5).withSelection(Set.of(new CountryCode("JPN")));
        outcome = opened(new FileContents.OfSaved(file(SavedKind.VIEW, List.of(), view)));
        robot.interact(() -> actions.open(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> session.view().thresholds().main() == 3.5);
        assertEquals(view, session.view());
        robot.interact(session::undo);
        assertEquals(2, session.view().thresholds().main());
    }

    @Test
    void scenesWithTheirOwnDataAreToldInOneStepAndRememberWhereTheDataLie() throws Exception {
        SessionState before = session.shown();
        View own = session.view().withData(session.view().data().withDataset("mine", 2024));
        outcome = opened(
                new FileContents.OfSaved(file(SavedKind.SCENES, List.of(dataset("mine")), own, own.withThreshold(5))));
        robot.interact(() -> actions.open(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> session.view().data().dataset().equals("mine"));
        assertEquals(Optional.of(StoryKind.SCENES), session.notebook().told());
        assertEquals(2, session.notebook().scenes().length());
        assertEquals(Path.of("data.csv"), document.origins().all().get("mine"));
        robot.interact(session::undo);
        assertEquals(before, session.shown());
        assertTrue(!session.undoableProperty().get(), "one step");
    }

    @Test
    void openedClaimsJoinThoseAtHandUnderIdsOfTheirOwn() throws Exception {
        Claim claim = new Claim(
                "c1",
                new ClaimQuery.StableRange(),
                new MadeOn(
                        session.view().data(), "", "", 2, session.view().marks().filter()),
                new ClaimResult.Part(1));
        Scene claims = Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, session.view())
                .withClaims(List.of(claim, claim));
        outcome = opened(new FileContents.OfSaved(
                new SavedFile(SavedKind.CLAIMS, Scenes.NONE.with(claims), List.of(), Map.of(), List.of())));
        robot.interact(() -> actions.open(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> !session.notebook().claims().isEmpty());
        assertEquals(
                List.of("c1", "c1_2"),
                session.notebook().claims().stream().map(Claim::id).toList());
    }

    private static PathReader.Outcome opened(FileContents contents) {
        return new PathReader.Outcome(Optional.of(contents), "", List.of());
    }

    private static SavedFile file(SavedKind kind, List<Dataset> datasets, View... views) {
        Scenes scenes = Scenes.NONE;
        for (View view : views) {
            scenes = scenes.with(Scene.of(LocalizedText.EMPTY, LocalizedText.EMPTY, view));
        }
        Map<String, Path> origins = datasets.isEmpty() ? Map.of() : Map.of("mine", Path.of("data.csv"));
        return new SavedFile(kind, scenes, datasets, origins, List.of());
    }

    private static Dataset dataset(String name) {
        DatasetInfo info = new DatasetInfo(
                name, LocalizedText.same("Mine"), "", "", LocalizedText.same("me"), List.of(), List.of());
        return new Dataset(info, List.of(), List.of());
    }
}
