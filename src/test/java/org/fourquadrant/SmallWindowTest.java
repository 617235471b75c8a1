package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.data.bundled.LessonsLoader;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Scenes;
import org.fourquadrant.model.scene.StoryKind;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.StoryPlayback;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window as small as it may be made. */
class SmallWindowTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();
    private static final Chart CHART = new Chart();

    /** A button of one line is no higher, logical pixels. */
    private static final double ONE_LINE = 40;

    @TempDir
    private static Path folder;

    private final FxRobot robot = new FxRobot();
    private Stage stage;
    private Session session;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        FxToolkit.setupFixture(Look::loadFaces);
    }

    @BeforeEach
    void openWindow() throws Exception {
        RealWindow window = RealWindow.open(WORKSPACE, CHART, FirstView.of(WORKSPACE, Language.ENGLISH), folder);
        stage = window.stage();
        session = window.session();
        robot.interact(() -> {
            stage.setWidth(stage.getMinWidth());
            stage.setHeight(stage.getMinHeight());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void nothingOfTheRowAtTheTopIsBeyondItsEdge() {
        for (Language language : Language.values()) {
            for (Dataset dataset : WORKSPACE.datasets()) {
                int year = dataset.years().last();
                robot.interact(() -> session.change(view -> view.withLanguage(language)
                        .withData(view.data().withDataset(dataset.info().name(), year))));
                WaitForAsyncUtils.waitForFxEvents();
                String where = language + ", " + dataset.info().name();
                assertInside("#menu", where);
                assertInside("#export", where);
                assertInside("#dossier", where);
                assertInside("#status", where);
            }
        }
    }

    /** They nearly touched the lower edge of the card. */
    @Test
    void theToolsStandFreeOfTheEdgeOfTheirCard() {
        Bounds tools = inScene("#tools");
        Bounds chart = inScene("#chart");
        double below = chart.getMaxY() - tools.getMaxY();
        double beside = tools.getMinX() - chart.getMinX();
        assertTrue(below >= 8 && beside >= 8, () -> tools + " in " + chart);
    }

    @Test
    void nothingIsBeyondTheEdgeWhileTheWindowBecomesNarrower() {
        for (Language language : Language.values()) {
            robot.interact(() -> session.change(view -> view.withLanguage(language)));
            for (int width :
                    List.of(1700, 1640, 1639, 1500, 1440, 1360, 1359, 1280, 1270, 1240, 1180, 1060, 1024, 960, 911)) {
                robot.interact(() -> stage.setWidth(width));
                WaitForAsyncUtils.waitForFxEvents();
                String where = language + ", " + width;
                assertInside("#menu", where);
                assertInside("#dossier", where);
                assertInside("#status", where);
            }
        }
    }

    /** With the words of every scene of a lesson, and with something folded out below. */
    @Test
    void theChartKeepsItsLeastSizeAndTheWordsOfALessonDoNotLieOnIt() {
        List<Scenes> lessons = new LessonsLoader(WORKSPACE).load(session.view());
        for (int number = 0; number < lessons.size(); number++) {
            Scenes lesson = lessons.get(number);
            Language language = Language.values()[number % Language.values().length];
            robot.interact(() -> {
                session.change(view -> view.withLanguage(language));
                session.visit(own -> StoryPlayback.open(own, StoryKind.LESSON, lesson));
            });
            for (int scene = 0; scene < lesson.list().size(); scene++) {
                robot.interact(() -> session.open(StoryPlayback::tell));
                assertTold(lesson.title().in(language) + ", " + (scene + 1));
                robot.interact(() -> session.open(now -> StoryPlayback.step(now, StoryKind.LESSON, 1)));
            }
            ToggleButton lab = (ToggleButton) find("#open-lab");
            robot.interact(() -> lab.setSelected(true));
            assertTold(lesson.title().in(language) + ", over the lab");
            robot.interact(() -> {
                lab.setSelected(false);
                session.leave();
            });
        }
    }

    private void assertTold(String where) {
        WaitForAsyncUtils.waitForFxEvents();
        Bounds chart = inScene("#chart");
        Bounds words = inScene("#story");
        assertTrue(chart.getHeight() >= ChartSize.MIN_HEIGHT, () -> where + ": " + chart);
        assertFalse(inside(chart).intersects(inside(words)), () -> where + ": " + words + " on " + chart);
        Bounds steps = inScene("#story-end");
        assertTrue(words.contains(steps), () -> where + ": " + steps + " beyond " + words);
        Bounds onward = inScene("#story-next");
        assertTrue(
                !find("#story-next").isVisible() || onward.getHeight() <= ONE_LINE,
                () -> where + ": the words lose their room to " + onward);
        assertTrue(inScene("#status").getMaxY() <= stage.getScene().getHeight() + 0.5, where);
    }

    private Bounds inScene(String id) {
        Node node = find(id);
        return node.localToScene(node.getLayoutBounds());
    }

    private static Bounds inside(Bounds bounds) {
        return new BoundingBox(
                bounds.getMinX() + 1, bounds.getMinY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2);
    }

    private void assertInside(String id, String where) {
        Node node = find(id);
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        assertTrue(
                bounds.getMinX() >= 0 && bounds.getMaxX() <= stage.getScene().getWidth() + 0.5,
                () -> id + " in " + where + ": " + bounds + " of "
                        + stage.getScene().getWidth());
    }

    private Node find(String id) {
        return stage.getScene().lookup(id);
    }
}
