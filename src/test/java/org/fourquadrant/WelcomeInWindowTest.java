package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The first minutes: the welcome page, a lesson, and presenting it. */
class WelcomeInWindowTest {

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

    @BeforeEach
    void openWindow() throws Exception {
        RealWindow window = RealWindow.open(WORKSPACE, new Chart(), FirstView.of(WORKSPACE, Language.ENGLISH), folder);
        stage = window.stage();
        session = window.session();
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void theWelcomePageIsThereUntilItIsClosedAndOnRequest() throws Exception {
        assertTrue(find("#welcome").isVisible());
        robot.interact(() -> session.change(view -> view.withSelection(Set.of(new CountryCode("JPN")))));
        assertFalse(find("#welcome").isVisible(), "a dossier is read");
        robot.interact(session::undo);
        assertTrue(find("#welcome").isVisible());
        robot.clickOn("#welcome-close");
        assertFalse(find("#welcome").isVisible());
        assertTrue(find("#dossier").isVisible());
        closeWindow();
        openWindow();
        assertFalse(find("#welcome").isVisible(), "it was closed once");
        robot.interact(() -> session.change(view -> view.withSelection(Set.of(new CountryCode("JPN")))));
        robot.press(KeyCode.SHIFT).type(KeyCode.F1).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(find("#welcome").isVisible());
        assertTrue(find("#welcome-close").isFocused());
        robot.type(KeyCode.ESCAPE);
        assertTrue(find("#chart").isFocused());
        assertTrue(find("#dossier").isVisible());
        assertTrue(Files.readString(folder.resolve("settings/settings.json")).contains("\"welcomed\" : true"));
    }

    @Test
    void aLessonIsOpenedAndTakenByKeyboardAndPresentedOnTheFullScreen() throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> find("#welcome-lesson-2") != null);
        robot.interact(() -> find("#welcome-lesson-2").requestFocus());
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(find("#welcome").isVisible());
        assertEquals(Optional.of(StoryKind.LESSON), session.notebook().told());
        assertTrue(find("#story").isVisible());
        assertEquals("Where we start", text(".story-heading"));
        assertTrue(text(".story-words").startsWith("At 2\u00a0%, 24 of the plotted countries"), text(".story-words"));
        robot.type(KeyCode.SPACE);
        assertEquals("The line moves to 3.5\u00a0%", text(".story-heading"));
        assertEquals(3.5, session.view().thresholds().main());

        robot.interact(() -> stage.setFullScreen(true));
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("The line moves to 5\u00a0%", text(".story-heading"));
        assertFalse(isSeen(find(".toolbar")));
        robot.type(KeyCode.LEFT).type(KeyCode.LEFT);
        robot.interact(() -> session.change(view -> view.withLanguage(Language.JAPANESE)));
        assertEquals("3.5%と5%で何が変わるか・4場面中1", text(".story-place"));
        robot.interact(() -> stage.setFullScreen(false));
        assertTrue(isSeen(find(".toolbar")));
        robot.clickOn("#story-end");
        assertFalse(find("#story").isVisible());
    }

    private String text(String selector) {
        return ((Labeled) find(selector)).getText();
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private Node find(String selector) {
        return stage.getScene().lookup(selector);
    }
}
