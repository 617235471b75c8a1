package org.fourquadrant.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class SavePlaceTest {

    private final FxRobot robot = new FxRobot();
    private final AtomicBoolean mayReplace = new AtomicBoolean(true);
    private Stage stage;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void openWindow() throws Exception {
        FxToolkit.setupFixture(() -> {
            stage = new Stage();
            stage.setScene(new Scene(new StackPane(), 600, 400));
            stage.show();
        });
    }

    @AfterEach
    void closeWindow() throws Exception {
        FxToolkit.setupFixture(stage::close);
    }

    @Test
    void theQuestionWhetherToReplaceIsInTheLanguageOfTheView() throws Exception {
        Texts texts = Texts.of(ExportDialog.BUNDLE, Language.JAPANESE);
        SavePlace place = new SavePlace(stage, texts, "");
        Platform.runLater(() -> mayReplace.set(place.mayReplace(Path.of("a.png"))));
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> robot.listTargetWindows().stream()
                        .anyMatch(window -> window != stage && window.isShowing() && isAlert(window)));
        Stage alert = (Stage) robot.listTargetWindows().stream()
                .filter(SavePlaceTest::isAlert)
                .findFirst()
                .orElseThrow();
        assertEquals("置き換える", alert.getTitle());
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(mayReplace.get());
    }

    private static boolean isAlert(Window window) {
        return window.getScene() != null && window.getScene().lookup(".dialog-pane") != null;
    }
}
