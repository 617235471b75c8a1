package org.fourquadrant.ui.task;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Handles exceptions that nobody else has caught. */
public final class Failures {

    private Failures() {}

    /**
     * From now on hands over every uncaught failure of any thread.
     *
     * @param log takes each, on the thread on which it happened
     * @param tell takes only the first, on the window's thread
     */
    public static void handOver(Consumer<? super Throwable> log, Consumer<? super Throwable> tell) {
        AtomicBoolean told = new AtomicBoolean();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            log.accept(failure);
            if (told.compareAndSet(false, true)) {
                Platform.runLater(() -> tell.accept(failure));
            }
        });
    }
}
