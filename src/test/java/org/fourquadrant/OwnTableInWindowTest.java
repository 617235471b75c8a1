package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Tables of one's own come into the real window by each of its doors, and are asked about in the same preview. */
class OwnTableInWindowTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final String FLOWS = "country,year,out,in\nJapan,2024,79741,148209\nGermany,2024,75600,160400\n";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Session session;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void aFileThatIsDroppedIsAskedAboutAndItsRolesAreChosenByClicks() throws Exception {
        Path file = Files.writeString(folder.resolve("flows.csv"), FLOWS);
        openWindow();
        DragEvent over = drag(DragEvent.DRAG_OVER, file);
        assertTrue(over.isAccepted());
        DragEvent dropped = drag(DragEvent.DRAG_DROPPED, file);
        assertTrue(dropped.isDropCompleted());
        waitFor(() -> isShown("#reading-column-4"));
        choose(3, "Exports");
        choose(4, "Imports");
        waitFor(() -> column(4).getAccessibleText().contains("chosen by you"));
        assertEquals("Exports", column(3).getText());
        waitFor(() -> robot.lookup("#reading-encoding").queryComboBox().lookupAll(".list-cell").stream()
                .anyMatch(cell -> cell instanceof ListCell<?> shown && "UTF-8, as found out".equals(shown.getText())));
        waitFor(() -> robot.lookup(".reading-note").queryAllAs(TitledPane.class).stream()
                .anyMatch(note -> note.getText().equals("Balance = “out” − “in”")));
        press("Open");
        waitFor(() -> session.view().data().dataset().equals("flows"));
        assertEquals(Optional.of(-68_468.0), balance());
    }

    @Test
    void whatASpreadsheetCopiedAndAFileThatWasCopiedArePasted() throws Exception {
        openWindow();
        paste(Map.of(
                DataFormat.PLAIN_TEXT, "国\t年\t対米収支（百万ドル）\t国防費（GDP比、％）\n日本\t2024\t68468\t1.4\nドイツ\t2024\t84800\t1.9\n"));
        waitFor(() -> isShown("#reading-column-4"));
        press("Open");
        waitFor(() -> session.view().data().dataset().equals("pasted-1"));
        assertEquals(Optional.of(-68_468.0), balance());
        Path file = Files.writeString(
                folder.resolve("copied.csv"), "iso3,year,balance_musd,milex_pct_gdp\nJPN,2024,-68469,1.4\n");
        paste(Map.of(DataFormat.FILES, List.of(file.toFile())));
        waitFor(() -> session.view().data().dataset().equals("copied"));
        assertEquals(Optional.of(-68_469.0), balance());
    }

    @Test
    void aTableThatHasOtherColumnsThanWhenItWasShownLastIsAskedAboutAtTheStartAndTheViewComesBack() throws Exception {
        Path file = Files.writeString(
                folder.resolve("own.csv"),
                "country,year,Balance new (USD bn),Balance three (USD bn),milex_pct_gdp\nJapan,2024,-68.5,-70,1.4\n");
        Files.createDirectories(folder.resolve("settings"));
        Files.writeString(
                folder.resolve("settings/last-view.json"),
                "{\"version\": 1, \"threshold\": 3, \"dataset\": \"own\", \"year\": 2024, \"datasets\": [{\"name\": \"own\","
                        + " \"path\": \"" + file.toString().replace('\\', '/')
                        + "\", \"reading\": {\"y\": \"Balance of before\"}}]}");
        openWindow();
        waitFor(() -> isShown("#reading-unfit"));
        assertEquals("jri-2024", session.view().data().dataset());
        press("Close");
        waitFor(() -> isShown("Say what they are"));
        press("Say what they are");
        waitFor(() -> isShown("#reading-column-4"));
        choose(4, "US goods balance");
        waitFor(() -> column(4).getAccessibleText().contains("chosen by you"));
        press("Open");
        waitFor(() -> session.view().data().dataset().equals("own"));
        assertEquals(3, session.view().thresholds().main());
        assertEquals(Optional.of(-70_000.0), balance());
        waitFor(() -> !isShown("Say what they are"));
    }

    private void openWindow() throws Exception {
        RealWindow window = RealWindow.open(WORKSPACE, new Chart(), FirstView.of(WORKSPACE, Language.ENGLISH), folder);
        stage = window.stage();
        session = window.session();
    }

    private void paste(Map<DataFormat, Object> copied) {
        ClipboardContent content = new ClipboardContent();
        content.putAll(copied);
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(content);
            stage.getScene().lookup("#chart").requestFocus();
        });
        robot.push(KeyCode.CONTROL, KeyCode.V);
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses a button of the dialog that lies over the window, else of the window, once it can be pressed. */
    private void press(String text) throws Exception {
        waitFor(() -> button(text).isPresent());
        Button top = button(text).orElseThrow();
        Platform.runLater(top::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Optional<Button> button(String text) {
        List<Button> buttons = robot.lookup(".button").queryAllAs(Button.class).stream()
                .filter(button -> text.equals(button.getText()) && !button.isDisabled())
                .toList();
        return Stream.of(true, false)
                .flatMap(isInDialog -> buttons.stream().filter(button -> isInDialog(button) == isInDialog))
                .findFirst();
    }

    private boolean isInDialog(Button button) {
        return button.getScene().getWindow() instanceof Stage over && over.getOwner() == stage;
    }

    private boolean isShown(String query) {
        return robot.lookup(query).tryQuery().isPresent();
    }

    private MenuButton column(int number) {
        return robot.lookup("#reading-column-" + number).queryAs(MenuButton.class);
    }

    private void choose(int number, String name) throws Exception {
        robot.interact(() -> column(number).getItems().stream()
                .filter(item -> name.equals(item.getText()))
                .findFirst()
                .ifPresent(MenuItem::fire));
        waitFor(() -> column(number).getText().equals(name));
    }

    private Optional<Double> balance() {
        return session.facts()
                .dataset()
                .flatMap(data -> data.find(new CountryCode("JPN"), Indicator.GOODS_BALANCE, 2024))
                .map(found -> found.value());
    }

    /** What the window system fires when a file is dragged over the chart. */
    private DragEvent drag(EventType<DragEvent> type, Path file) throws Exception {
        Node chart = stage.getScene().lookup("#chart");
        Dragboard[] made = new Dragboard[1];
        robot.interact(() -> made[0] = board(file));
        Dragboard board = made[0];
        DragEvent event = new DragEvent(
                chart, chart, type, board, 5, 5, 5, 5, TransferMode.COPY, null, null, new PickResult(chart, 5, 5));
        DragEvent[] fired = new DragEvent[1];
        javafx.event.EventHandler<DragEvent> seen = passing -> fired[0] = passing;
        robot.interact(() -> {
            stage.getScene().getRoot().addEventFilter(type, seen);
            Event.fireEvent(chart, event);
            stage.getScene().getRoot().removeEventFilter(type, seen);
        });
        return fired[0];
    }

    /** A board of the window system that holds a file. */
    private static Dragboard board(Path file) {
        TKClipboard peer = (TKClipboard) Proxy.newProxyInstance(
                OwnTableInWindowTest.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getContentTypes" -> Set.of(DataFormat.FILES);
                    case "hasContent" -> arguments[0] == DataFormat.FILES;
                    case "getContent" -> arguments[0] == DataFormat.FILES ? List.of(file.toFile()) : null;
                    case "getTransferModes" -> Set.of(TransferMode.COPY);
                    default -> null;
                });
        try {
            Method create = Dragboard.class.getDeclaredMethod("createDragboard", TKClipboard.class);
            create.setAccessible(true);
            return (Dragboard) create.invoke(null, peer);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }
}
