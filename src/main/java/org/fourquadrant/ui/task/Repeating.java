package org.fourquadrant.ui.task;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Work on the window's thread that is done again and again, without keeping the window drawing between. */
public final class Repeating {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "clock");
        thread.setDaemon(true);
        return thread;
    });

    /** Begins; the first time comes after the pause. */
    public Repeating(Duration pause, Runnable work) {
        clock.scheduleWithFixedDelay(
                () -> Platform.runLater(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Ends for good. */
    public void stop() {
        clock.shutdownNow();
    }
}
