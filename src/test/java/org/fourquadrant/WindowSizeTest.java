package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.fourquadrant.analysis.FirstView;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.state.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window takes the size it wants, and has room for all of its buttons when it is at its least. */
class WindowSizeTest {

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
        App app = new App(
                WORKSPACE,
                new Chart(),
                FirstView.of(WORKSPACE, Language.ENGLISH),
                new LogFile(folder.resolve("log")),
                folder.resolve("settings"));
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> shrink());
            session = app.show(stage);
            shrink();
        });
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> stage.getScene().lookup("#timeline") != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** As some window managers do to a new window, at once or a little later. */
    private void shrink() {
        stage.setWidth(stage.getMinWidth());
        stage.setHeight(stage.getMinHeight());
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void aWindowThatIsMadeSmallAsItIsShownTakesItsSizeAgain() {
        double most = Screen.getPrimary().getVisualBounds().getWidth();
        assertEquals(Math.min(most, Math.max(1440, most * 0.86)), stage.getWidth(), 1);
    }

    @ParameterizedTest
    @EnumSource
    void theLeastWindowHasRoomForEveryButton(Language language) {
        for (String dataset : new String[] {"jri-2024", "factbook-census"}) {
            robot.interact(() -> {
                session.change(view -> view.withLanguage(language)
                        .withData(WORKSPACE
                                .dataset(dataset)
                                .map(data -> view.data()
                                        .withDataset(dataset, view.data().year()))
                                .orElseThrow()));
                shrink();
            });
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                stage.getScene().getRoot().applyCss();
                stage.getScene().getRoot().layout();
            });
            Parent toolbar = (Parent) stage.getScene().lookup(".toolbar");
            Node menu = toolbar.getChildrenUnmodifiable()
                    .get(toolbar.getChildrenUnmodifiable().size() - 1);
            double end = menu.localToScene(menu.getLayoutBounds()).getMaxX();
            assertTrue(end <= stage.getScene().getWidth(), () -> "the last button ends at " + end);
        }
    }
}
