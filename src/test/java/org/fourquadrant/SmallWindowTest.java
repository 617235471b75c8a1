package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.Session;
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
