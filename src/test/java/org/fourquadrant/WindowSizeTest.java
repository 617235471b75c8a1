package org.fourquadrant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.facts.FirstView;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window takes the size it wants, whatever it is given at first. */
class WindowSizeTest {

    private static final Workspace WORKSPACE = new WorkspaceLoader().load();

    @TempDir
    private Path folder;

    private Stage stage;

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
            app.show(stage);
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

    @Test
    void whereTheWindowWasIsWrittenOnceItIsClosedAndNothingComesAfter() throws Exception {
        double width = stage.getWidth();
        List<Boolean> written = new ArrayList<>();
        Path file = folder.resolve("settings/settings.json");
        FxToolkit.setupFixture(() -> {
            stage.close();
            written.add(Files.exists(file));
        });
        assertEquals(List.of(true), written);
        JsonNode kept = new ObjectMapper().readTree(Files.readString(file)).at("/window/width");
        assertEquals(width, kept.asDouble(), 1);
    }
}
