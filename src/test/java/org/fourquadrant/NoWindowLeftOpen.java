package org.fourquadrant;

import java.util.List;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a class of tests that leaves a window open: the tests of another class, which may come next in the same process, would
 * find its buttons among their own.
 */
public final class NoWindowLeftOpen implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        if (isToolkitRunning()) {
            List<Window> open =
                    Window.getWindows().stream().filter(Window::isShowing).toList();
            if (!open.isEmpty()) {
                throw new AssertionError(context.getDisplayName() + " left open: " + open);
            }
        }
    }

    private static boolean isToolkitRunning() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().equals("JavaFX Application Thread"));
    }
}
