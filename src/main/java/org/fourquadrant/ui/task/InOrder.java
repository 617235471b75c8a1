package org.fourquadrant.ui.task;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;

/** Work in the background of which all is done, in the order in which it was given, also when the program ends meanwhile. */
public final class InOrder {

    /** A disk that takes longer does not answer: nobody waits for it at the end. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ExecutorService worker = Executors.newSingleThreadExecutor(InOrder::daemon);

    /** Does some work after what was given before; at once where the program ends and nobody does it any more. */
    public void run(Runnable work) {
        try {
            worker.execute(work);
        } catch (RejectedExecutionException atTheEnd) {
            work.run();
        }
    }

    /**
     * Takes nothing more and waits until all that was given is done, or for two seconds.
     *
     * @return whether it is done
     */
    public boolean finish() {
        worker.shutdown();
        try {
            return worker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "in-order");
        thread.setDaemon(true);
        return thread;
    }
}
