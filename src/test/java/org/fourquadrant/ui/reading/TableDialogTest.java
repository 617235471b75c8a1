package org.fourquadrant.ui.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.dataset.DatasetReader;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.TableChoices;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.shared.Dialogs;
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

/** What a table was taken for is changed where it is shown, and Open opens what is asked for by then. */
class TableDialogTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private final CompletableFuture<Optional<Dataset>> opened = new CompletableFuture<>();

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
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void openPressedWhileAnAnswerIsReadOpensByThatAnswerAndNeverNothing() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        Path file = two();
        show(reader(file, read), file);
        choose(4, "US goods balance");
        Button open = robot.lookup("Open").queryAs(Button.class);
        assertFalse(open.isDisabled());
        robot.interact(open::fire);
        assertFalse(opened.isDone(), "what is read is not what is asked for");
        read.countDown();
        assertEquals(-70_100, balance(opened.get(10, TimeUnit.SECONDS).orElseThrow()));
    }

    @Test
    void aColumnSaysWhatItWasTakenForAndIsChangedByItsMenu() throws Exception {
        Path file = two();
        show(reader(file, new CountDownLatch(0)), file);
        assertEquals("Not used", column(3).getText());
        assertTrue(robot.lookup("Open").queryAs(Button.class).isDisabled(), "two columns fit");
        MenuButton before = column(3);
        choose(3, "US goods balance");
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> before.getAccessibleText().contains("chosen by you"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("US goods balance", before.getText());
        assertEquals(before, column(3), "it keeps the focus");
        robot.interact(() -> robot.lookup("Open").queryAs(Button.class).fire());
        assertEquals(-68_500, balance(opened.get(10, TimeUnit.SECONDS).orElseThrow()));
    }

    @Test
    void afterAnAnswerTheKeyboardIsOnOpenAndNotOnClose() throws Exception {
        Path file = two();
        show(reader(file, new CountDownLatch(0)), file);
        Button answer = robot.lookup(".reading-offer").queryAllAs(Button.class).stream()
                .filter(offer -> offer.getText().equals("US goods balance two (USD bn)"))
                .findFirst()
                .orElseThrow();
        Button open = robot.lookup("Open").queryAs(Button.class);
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup(".reading-offer")
                        .queryAll()
                        .contains(open.getScene().getFocusOwner()));
        robot.interact(() -> {
            answer.requestFocus();
            answer.fire();
        });
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> column(4).getAccessibleText().contains("chosen by you"));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(open, open.getScene().getFocusOwner());
        robot.interact(open::fire);
        assertEquals(-70_100, balance(opened.get(10, TimeUnit.SECONDS).orElseThrow()));
    }

    private Path two() throws IOException {
        return Files.writeString(
                folder.resolve("own.csv"),
                "country,year,US goods balance one (USD bn),US goods balance two (USD bn),Defence (% of GDP)\n"
                        + "Japan,2024,-68.5,-70.1,1.4\n");
    }

    private static double balance(Dataset dataset) {
        return dataset.find(new CountryCode("JPN"), Indicator.GOODS_BALANCE, 2024)
                .orElseThrow()
                .value();
    }

    private MenuButton column(int number) {
        return robot.lookup("#reading-column-" + number).queryAs(MenuButton.class);
    }

    private void choose(int number, String name) {
        robot.interact(() -> column(number).getItems().stream()
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .ifPresent(MenuItem::fire));
    }

    /** @param gate holds up what is read after an answer */
    private static OwnTable.Reader reader(Path file, CountDownLatch gate) {
        return new OwnTable.Reader() {
            @Override
            public TableReading readWhole(TableChoices choices, ReadingProgress progress) {
                try {
                    gate.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException givenUp) {
                    Thread.currentThread().interrupt();
                }
                return new DatasetReader(WORKSPACE).reading(file, choices).orElseThrow();
            }

            @Override
            public Optional<TableReading> readFirst(TableChoices choices) {
                return Optional.empty();
            }
        };
    }

    private void show(OwnTable.Reader reader, Path path) throws Exception {
        OwnTable table = new OwnTable(
                new DatasetReader(WORKSPACE).reading(path, TableChoices.NONE).orElseThrow(),
                TableChoices.NONE,
                List.of(),
                reader,
                WORKSPACE);
        Session session = new Session(WORKSPACE, FirstView.of(WORKSPACE, Language.ENGLISH));
        LiveTexts words = new LiveTexts("org.fourquadrant.ui.window.window", session.languageProperty());
        Platform.runLater(() -> opened.complete(new TableDialog(
                        table,
                        Language.ENGLISH,
                        new Rereading(new LatestTask(), new LatestTask()),
                        new Dialogs(session, words, new Look(), stage))
                .ask()));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.lookup("#reading-column-3").tryQuery().isPresent());
    }
}
