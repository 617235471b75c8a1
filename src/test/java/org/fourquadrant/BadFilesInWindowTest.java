package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.data.saved.SavedText;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.SessionState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Files that cannot be shown, opened in the real window. */
class BadFilesInWindowTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

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

    @ParameterizedTest
    @EnumSource(Language.class)
    void aViewThatCannotBeShownSaysWhyAndLeavesWhatIsOpenUntouched(Language language) throws Exception {
        View view = FirstView.of(WORKSPACE, language);
        String good = SavedText.of(view);
        Path newer = write("newer.json", good.replaceFirst("\"version\" : 1", "\"version\" : 7"));
        Path cut = write("cut.json", good.substring(0, good.length() / 2));
        Path foreign =
                write("foreign.json", SavedText.of(view.withData(view.data().withDataset("elsewhere", 2001))));
        Path nothing = write("nothing.json", "{\"a\": 1}");
        openWindow(view, List.of(newer, cut, foreign, nothing));
        robot.interact(() -> session.change(now -> now.withThreshold(3)));
        boolean english = language == Language.ENGLISH;
        opens(newer, english ? "The file is of version 7; this program reads up to 1." : "このファイルの形式はバージョン7です。");
        opens(cut, english ? "This is not valid JSON" : "JSON");
        opens(foreign, english ? "There is no dataset \"elsewhere\". Open it first" : "データセット「elsewhere」がありません。先に開くか");
        opens(nothing, english ? "\"dataset\" is missing" : "dataset");
    }

    private void opens(Path file, String message) throws Exception {
        SessionState before = session.shown();
        robot.interact(() -> recent().stream()
                .filter(item -> item.getText().equals(file.toString()))
                .findFirst()
                .orElseThrow()
                .fire());
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup("#problems").tryQuery().isPresent());
        String line = robot.lookup("#problems").queryAs(TextArea.class).getText();
        assertTrue(line.startsWith(file.toString()), line);
        assertTrue(line.contains(message), line);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#problems").tryQuery().isPresent());
        assertEquals(before, session.shown());
        assertEquals(3, session.view().thresholds().main());
    }

    private List<MenuItem> recent() {
        MenuButton menu = (MenuButton) stage.getScene().lookup("#menu");
        return menu.getItems().stream()
                .filter(item -> "menu-recent".equals(item.getId()))
                .map(Menu.class::cast)
                .findFirst()
                .orElseThrow()
                .getItems();
    }

    private void openWindow(View view, List<Path> recent) throws Exception {
        Path settings = Files.createDirectories(folder.resolve("settings"));
        Files.write(
                settings.resolve("recent-files.txt"),
                recent.stream().map(Path::toString).toList());
        RealWindow window = RealWindow.open(WORKSPACE, new Chart(), view, folder);
        stage = window.stage();
        session = window.session();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
