package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.IdeaPage;
import org.fourquadrant.model.view.Ideas;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The drawer of ideas in the real window: a page in the place of the chart, and every control by key alone. */
class IdeasInWindowTest {

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
        robot.interact(() -> session.change(view -> view.withSelection(Set.of(new CountryCode("JPN")))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("#open-ideas");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    private Node find(String id) {
        return stage.getScene().lookup(id);
    }

    @Test
    void aPageTakesThePlaceOfTheChartAndLeavesIt() throws Exception {
        robot.interact(() ->
                session.change(view -> view.withIdeas(view.ideas().withPage(Optional.of(IdeaPage.THEORY)))));
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> find("#idea-picture").getAccessibleText() != null);
        assertFalse(isShown(find("#chart")));
        robot.interact(() -> session.change(view ->
                view.withLanguage(Language.JAPANESE).withTheme(Theme.DARK).withThreshold(3)));
        WaitForAsyncUtils.waitFor(
                20,
                TimeUnit.SECONDS,
                () -> find("#idea-picture").getAccessibleText().startsWith("象限ごとに"));
        robot.interact(() -> find("#idea-back").requestFocus());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(isShown(find("#chart")));
        assertEquals(Ideas.INITIAL, session.view().ideas());
    }

    /** Whether nothing that it stands in is hidden. */
    private static boolean isShown(Node node) {
        return node == null || node.isVisible() && isShown(node.getParent());
    }

    @Test
    void everyControlIsReachedByKey() throws Exception {
        List<List<String>> wanted = List.of(
                List.of(
                        "ideas-in-place",
                        "formula-elasticity",
                        "formula-pass-through",
                        "formula-table",
                        "formula-notes"),
                List.of("distance-share", "distance-deficit", "distance-bars", "distance-table", "distance-notes"),
                List.of("theory-lines"),
                List.of("agreement-earnings", "agreement-interest", "agreement-years", "agreement-lines"),
                List.of("purpose-lines"),
                List.of("leverage-lines"));
        TabPane tabs = (TabPane) find("#ideas");
        for (int tab = 0; tab < wanted.size(); tab++) {
            robot.interact(tabs::requestFocus);
            if (tab > 0) {
                robot.type(KeyCode.RIGHT);
            }
            WaitForAsyncUtils.waitForFxEvents();
            assertEquals(tab, tabs.getSelectionModel().getSelectedIndex(), "arrow keys choose a tab");
            String first = wanted.get(tab).get(wanted.get(tab).size() - 1);
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> find("#" + first) != null);
            Set<String> reached = walk();
            assertTrue(reached.containsAll(wanted.get(tab)), tab + ": " + reached);
        }
    }

    /** The ids of what has the focus while Tab is typed again and again. */
    private Set<String> walk() {
        Set<String> reached = new LinkedHashSet<>();
        robot.interact(() -> {
            for (int i = 0; i < 60; i++) {
                Node from = stage.getScene().getFocusOwner();
                from.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
                Node owner = stage.getScene().getFocusOwner();
                if (owner != null && owner.getId() != null) {
                    reached.add(owner.getId());
                }
            }
        });
        return reached;
    }

    @Test
    void arrowKeysMoveASliderByItsStep() {
        robot.interact(() -> find("#formula-elasticity").requestFocus());
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Optional.of(4.1), session.view().ideas().assumed(Assumption.ELASTICITY));
        robot.type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(4, ((Slider) find("#formula-elasticity")).getValue(), 1e-9);
        assertEquals(Ideas.INITIAL, session.view().ideas());
    }
}
