package org.fourquadrant.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fourquadrant.analysis.FirstView;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.DatasetInfo;
import org.fourquadrant.model.Language;
import org.fourquadrant.model.LocalizedText;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;
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
    private FileOpener.Reading reading;
    private final Notices notices = new Notices();
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
            stage.setScene(new Scene(new StackPane(), 600, 400));
            stage.show();
            Words words = new Words("org.fourquadrant.ui.window.window", session.languageProperty());
            Dialogs dialogs = new Dialogs(session, words, new Look(), stage);
            actions = new OpenActions(
                    session,
                    words,
                    (path, shown) -> reading,
                    new LatestTask(),
                    dialogs,
                    notices,
                    new RecentFiles(folder.resolve("recent.txt")));
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void anOpenedDatasetIsShownAndOpeningCanBeUndone() throws Exception {
        reading = FileOpener.Reading.ofData(Optional.of(dataset("mine")), List.of());
        robot.interact(() -> actions.read(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> session.view().data().dataset().equals("mine"));
        robot.interact(session::undo);
        assertEquals(WORKSPACE, session.workspace());
        assertEquals("jri-2024", session.view().data().dataset());
    }

    @Test
    void problemsAreListedAndWhatWasOpenStaysOpen() throws Exception {
        reading =
                FileOpener.Reading.ofData(Optional.empty(), List.of("mine.csv:3:2: not a number", "mine.csv:9: empty"));
        robot.interact(() -> actions.read(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup("#problems").tryQuery().isPresent());
        ListView<?> list = robot.lookup("#problems").queryListView();
        assertEquals(2, list.getItems().size());
        assertTrue(list.getItems().get(0).toString().startsWith("mine.csv:3:2:"));
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("jri-2024", session.view().data().dataset());
        assertTrue(!session.undoableProperty().get());
        assertEquals(Set.of(), session.view().selection());
    }

    @Test
    void anOpenedViewIsShownInOneStep() throws Exception {
        View view = session.view().withThreshold(3.5).withSelection(Set.of(new CountryCode("JPN")));
        reading = FileOpener.Reading.ofView(Optional.of(view), List.of());
        robot.interact(() -> actions.read(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> session.view().thresholds().main() == 3.5);
        assertEquals(view, session.view());
        robot.interact(session::undo);
        assertEquals(2, session.view().thresholds().main());
    }

    @Test
    void aViewOfDataThatAreNotOpenIsShownOnThePresentData() throws Exception {
        View present = session.view();
        View view = present.withThreshold(5).withData(present.data().withDataset("elsewhere", 2001));
        reading = FileOpener.Reading.ofView(Optional.of(view), List.of());
        robot.interact(() -> actions.read(FILE));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> session.view().thresholds().main() == 5);
        assertEquals(present.data(), session.view().data());
        assertTrue(notices.textProperty().get().contains("elsewhere"));
    }

    private static Dataset dataset(String name) {
        DatasetInfo info = new DatasetInfo(
                name, LocalizedText.same("Mine"), "", "", LocalizedText.same("me"), List.of(), List.of());
        return new Dataset(info, List.of(), List.of());
    }
}
