package org.fourquadrant.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fourquadrant.cli.JsonViews;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.document.OwnDocumentsExample;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.Dialogs;
import org.fourquadrant.ui.shared.Notices;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.state.DatasetOrigins;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.LatestTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Several files at once: all are opened, each as if it came alone, and what was not opened is said. */
class SeveralFilesTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final String HEADER = "country,year,balance_musd,milex_pct_gdp\n";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private final Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
    private final Notices notices = new Notices();
    private final PathReader reader = new PathReader(new JsonViews(session::view));
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
            actions = actions(reader::read);
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void theViewComesLastAndTheTablesAndDocumentsBeforeItWhateverTheOrder() throws Exception {
        Path view = Files.writeString(
                folder.resolve("b.view.json"), "{\"version\": 1, \"dataset\": \"jri-2024\", \"threshold\": 3.5}");
        Path documents = OwnDocumentsExample.write(folder.resolve("desk"));
        robot.interact(() -> actions.open(List.of(view, table("one"), documents, table("two"))));
        answerTable("one.csv");
        answerTable("two.csv");
        notice("4 of 4 files are open.");
        assertEquals(
                List.of("one", "two"),
                session.workspace().datasets().stream()
                        .map(dataset -> dataset.info().name())
                        .filter(name -> WORKSPACE.dataset(name).isEmpty())
                        .toList());
        assertEquals(1, session.workspace().library().own().size());
        assertEquals("jri-2024", session.view().data().dataset());
        assertEquals(3.5, session.view().thresholds().main());
    }

    @Test
    void ofSeveralViewsTheFirstIsShownAndTheOthersAreNamed() throws Exception {
        List<Path> views = new ArrayList<>();
        for (String line : List.of("3", "4", "5")) {
            views.add(Files.writeString(
                    folder.resolve("line-" + line + ".view.json"),
                    "{\"version\": 1, \"dataset\": \"jri-2024\", \"threshold\": " + line + "}"));
        }
        robot.interact(() -> actions.open(views));
        String said = problems();
        assertTrue(said.contains("line-4.view.json: not opened") && said.contains("line-5.view.json"), said);
        assertTrue(!said.contains("line-3"), said);
        assertEquals(3, session.view().thresholds().main());
    }

    @Test
    void fiftyFilesOfWhichSomeAreBadAreToldInOneWindow() throws Exception {
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String name = String.format(java.util.Locale.ROOT, "f%02d", i);
            files.add(Files.writeString(
                    folder.resolve(name + ".view.json"),
                    i == 49 ? "{\"version\": 1, \"dataset\": \"jri-2024\", \"threshold\": 5}" : "{damaged"));
        }
        robot.interact(() -> actions.open(files));
        String said = problems();
        assertEquals(
                49, said.lines().filter(line -> line.contains(".view.json")).count(), said);
        assertEquals(5, session.view().thresholds().main());
        assertTrue(
                notices.textProperty().get().startsWith("1 of 50"),
                notices.textProperty().get());
    }

    @Test
    void whoGivesUpATableIsAskedAboutTheRestAndNothingIsDroppedInSilence() throws Exception {
        robot.interact(() -> actions.open(List.of(table("one"), table("two"), table("three"))));
        answer("one.csv", "Close");
        fire("Cancel");
        String said = problems();
        assertTrue(said.contains("two.csv") && said.contains("three.csv"), said);
        assertEquals(WORKSPACE, session.workspace());
    }

    @Test
    void aFileThatDoesNotAnswerLetsTheOthersPassAndComesAfterThem() throws Exception {
        CountDownLatch answers = new CountDownLatch(1);
        List<Path> read = new ArrayList<>();
        Path slow = folder.resolve("slow.csv");
        OpenActions some = actions((path, asked, progress) -> {
            read.add(path);
            if (path.equals(slow)) {
                awaits(answers);
            }
            return PathReader.Outcome.failed(List.of(path + ":1: nothing"));
        });
        Path other = folder.resolve("other.csv");
        robot.interact(() -> some.open(slow));
        robot.interact(() -> some.open(other));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> read.size() == 3);
        assertEquals(List.of(slow, other, slow), List.copyOf(read));
        answers.countDown();
        assertEquals(2, problems().lines().count());
    }

    private static void awaits(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    /** Its preview is shown, since a name in it is written unlike ours. */
    private Path table(String name) {
        try {
            return Files.writeString(
                    folder.resolve(name + ".csv"),
                    HEADER + "Japan,2024,-68468,1.4\nTotal,2024,5,1\nGermany,2024,-84826,1.9\n");
        } catch (IOException notWritten) {
            throw new java.io.UncheckedIOException(notWritten);
        }
    }

    private void answerTable(String name) throws Exception {
        answer(name, "Open");
    }

    private void answer(String name, String button) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> robot.lookup(node -> node instanceof javafx.scene.control.Label label
                                && label.getText().startsWith(name))
                        .tryQuery()
                        .isPresent());
        fire(button);
    }

    private void fire(String text) throws Exception {
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> button(text).filter(node -> !node.isDisabled()).isPresent());
        robot.interact(() -> ((Button) button(text).orElseThrow()).fire());
    }

    private Optional<Node> button(String text) {
        return robot.lookup(node ->
                        node instanceof Button button && button.getText().equals(text))
                .tryQuery();
    }

    private String problems() throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> robot.lookup("#problems").tryQuery().isPresent());
        String said = robot.lookup("#problems").queryAs(TextArea.class).getText();
        fire("Close");
        return said;
    }

    private void notice(String wanted) throws Exception {
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> notices.textProperty().get().equals(wanted));
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
                new OpenDocument(new DatasetOrigins()));
    }
}
