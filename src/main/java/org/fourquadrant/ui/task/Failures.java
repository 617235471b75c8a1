package org.fourquadrant.ui.task;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Handles exceptions that nobody else has caught. */
public final class Failures {

    /** Whoever has been told of so many kinds knows. */
    private static final int MOST = 20;

    private Failures() {}

    /**
     * From now on hands over every uncaught failure of any thread.
     *
     * @param log takes each, on the thread on which it happened
     * @param tell takes the first of each kind, on the window's thread
     */
    public static void handOver(Consumer<? super Throwable> log, Consumer<? super Throwable> tell) {
        Set<String> told = ConcurrentHashMap.newKeySet();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            log.accept(failure);
            if (told.size() < MOST && told.add(kindOf(failure))) {
                Platform.runLater(() -> tell.accept(failure));
            }
        });
    }

    /** What it is and where it happened. */
    private static String kindOf(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " " + trace[0]);
    }
}
