package org.fourquadrant.ui.task;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;

/** Starts the window toolkit, or says in one exception why it cannot be started. */
public final class ToolkitStart {

    /** The toolkit cannot be started on this machine. */
    public static final class Unavailable extends Exception {

        Unavailable(Throwable cause) {
            super(cause);
        }
    }

    private static final long PATIENCE_SECONDS = 30;

    private ToolkitStart() {}

    /**
     * Starts the toolkit and waits until it runs. In a thread of its own, since a display that does not answer blocks.
     *
     * @throws Unavailable if there is no display, if a system library is missing, or if the display does not answer
     */
    public static void start() throws Unavailable {
        CompletableFuture<Void> started = new CompletableFuture<>();
        Thread starter = new Thread(() -> startInto(started), "toolkit-start");
        starter.setDaemon(true);
        starter.start();
        try {
            started.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            throw new Unavailable(failure.getCause());
        } catch (TimeoutException silence) {
            throw new Unavailable(silence);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Unavailable(interrupted);
        }
    }

    /** Runs work on the window's thread. */
    public static void onWindowThread(Runnable work) {
        Platform.runLater(work);
    }

    private static void startInto(CompletableFuture<Void> started) {
        try {
            Platform.startup(() -> started.complete(null));
        } catch (RuntimeException | LinkageError failure) {
            started.completeExceptionally(failure);
        }
    }
}
