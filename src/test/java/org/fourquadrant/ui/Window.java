package org.fourquadrant.ui;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A window with one pane in it, without a display. */
public final class Window {

    private Window() {}

    /** Shows a pane, made on the window's thread. */
    public static <T extends Region> T show(Supplier<T> pane, double width, double height) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        T shown = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            // Keys go to the window that had the focus first, even when another is in front of it.
            List.copyOf(javafx.stage.Window.getWindows()).forEach(javafx.stage.Window::hide);
            Stage stage = new Stage();
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            T made = pane.get();
            stage.setScene(new Scene(made, width, height));
            stage.setX(0);
            stage.setY(0);
            stage.show();
            return made;
        });
        WaitForAsyncUtils.waitForFxEvents();
        return shown;
    }

    /** Runs work on the window's thread and waits until it has been seen to. */
    public static void act(Runnable work) {
        new FxRobot().interact(work);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
