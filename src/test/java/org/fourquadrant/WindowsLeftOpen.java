package org.fourquadrant;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Closes the windows that a class of tests leaves open: the tests of another class, which may come next in the same process,
 * would find their buttons among their own. JUnit finds it by its name under {@code META-INF/services}.
 */
public final class WindowsLeftOpen implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        if (!isToolkitRunning()) {
            return;
        }
        CountDownLatch closed = new CountDownLatch(1);
        Platform.runLater(() -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            closed.countDown();
        });
        if (!closed.await(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The window's thread does not answer after " + context.getDisplayName());
        }
    }

    private static boolean isToolkitRunning() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("JavaFX Application Thread"));
    }
}
