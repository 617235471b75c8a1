package org.fourquadrant.ui.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.concurrent.Task;
import javafx.concurrent.Worker;
import javafx.util.Duration;
import org.apache.logging.log4j.LogManager;

/**
 * Jobs in the background, one after the other, of which only the newest one's result is used: a new job cancels the one
 * before. Results and failures arrive on the window's thread.
 */
public final class LatestTask {

    /** A job that was given up and still runs then hangs, as on a disk that does not answer: others no longer wait for it. */
    private static final Duration PATIENCE = Duration.seconds(2);

    private final PauseTransition patience = new PauseTransition(PATIENCE);
    private ExecutorService worker = Executors.newSingleThreadExecutor(LatestTask::daemon);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper(this, "running");
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(this, "progress", -1);
    private Task<?> newest;

    /** Whether a job is under way. */
    public ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /** The part of the newest job that is done, 0 to 1; −1 where it does not say. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /**
     * Starts a job; one that still runs is cancelled.
     *
     * @param onDone takes the result
     * @param onFailed takes what the job threw
     */
    public <T> void start(Job<T> job, Consumer<? super T> onDone, Consumer<? super Throwable> onFailed) {
        cancel();
        Task<T> task = taskOf(job);
        newest = task;
        running.set(true);
        progress.bind(task.progressProperty());
        task.setOnSucceeded(event -> finish(task, () -> onDone.accept(task.getValue())));
        task.setOnFailed(event -> finish(task, () -> onFailed.accept(task.getException())));
        worker.execute(task);
        patience.setOnFinished(event -> passBy(task));
        patience.playFromStart();
    }

    private void passBy(Task<?> task) {
        if (task == newest && task.getState() == Worker.State.READY) {
            worker.shutdown();
            worker = Executors.newSingleThreadExecutor(LatestTask::daemon);
            worker.execute(task);
        }
    }

    /** Gives up the job that runs, if one does; its result is not used. */
    public void cancel() {
        if (newest != null) {
            newest.cancel();
            newest = null;
            release();
        }
    }

    /** Gives up the job that runs and takes no further ones. */
    public void end() {
        cancel();
        patience.stop();
        worker.shutdown();
    }

    private void finish(Task<?> task, Runnable then) {
        if (task == newest) {
            newest = null;
            release();
            then.run();
        }
    }

    private void release() {
        progress.unbind();
        progress.set(-1);
        running.set(false);
    }

    private static <T> Task<T> taskOf(Job<T> job) {
        return new Task<>() {
            @Override
            protected T call() throws Exception {
                LibraryLog.settle();
                return job.run(new Job.Progress() {
                    @Override
                    public void report(long done, long whole) {
                        updateProgress(done, whole);
                    }

                    @Override
                    public boolean isCancelled() {
                        return isDone();
                    }
                });
            }
        };
    }

    /**
     * The log that the libraries of our file formats share. It is broken for good if the thread that first touches it is
     * interrupted meanwhile, as one is whose work is given up: so a thread that nobody interrupts touches it first.
     */
    private static final class LibraryLog {

        private static final Thread FIRST = new Thread(LogManager::getContext, "library log");

        static {
            FIRST.setDaemon(true);
            FIRST.start();
        }

        private LibraryLog() {}

        static void settle() throws InterruptedException {
            FIRST.join();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "background");
        thread.setDaemon(true);
        return thread;
    }
}
