package org.fourquadrant.bench;

import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * A window of JavaFX, and its pulses on demand. A pulse of the toolkit's own clock comes 60 times a second, which hides
 * every difference below 17 ms; one fired by hand lays out and renders at once. The toolkit has no public way to do so.
 */
final class FxStage {

    static final int WIDTH = 1280;
    static final int HEIGHT = 800;

    private static boolean started;

    private FxStage() {}

    /** Does work on the toolkit's thread. */
    static synchronized <T> T call(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        if (started) {
            Platform.runLater(task);
        } else {
            CountDownLatch up = new CountDownLatch(1);
            Platform.startup(up::countDown);
            up.await();
            Platform.setImplicitExit(false);
            started = true;
            Platform.runLater(task);
        }
        return task.get();
    }

    static synchronized void stop() {
        if (started) {
            Platform.exit();
        }
    }

    /** Shows content in a window of its own; on the toolkit's thread. */
    static Stage show(Parent content) {
        Stage stage = new Stage();
        stage.setScene(new Scene(content, WIDTH, HEIGHT));
        stage.show();
        return stage;
    }

    /** Lays out and renders what changed and waits until it is rendered; on the toolkit's thread. */
    static void pulse() throws ReflectiveOperationException {
        Object toolkit = Class.forName("com.sun.javafx.tk.Toolkit")
                .getMethod("getToolkit")
                .invoke(null);
        invoke(Class.forName("com.sun.javafx.tk.quantum.QuantumToolkit"), "pulse", toolkit);
        Class<?> collector = Class.forName("com.sun.javafx.tk.quantum.PaintCollector");
        invoke(collector, "waitForRenderingToComplete", invoke(collector, "getInstance", null));
    }

    private static Object invoke(Class<?> type, String name, Object target) throws ReflectiveOperationException {
        Method method = type.getDeclaredMethod(name);
        method.setAccessible(true);
        return method.invoke(target);
    }
}
