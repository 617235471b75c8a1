package org.fourquadrant.ui.task;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A result worked out in advance, in a thread of its own. Needs no toolkit.
 *
 * @param <T> what it makes
 */
public final class Ahead<T> implements Supplier<T> {

    private final FutureTask<T> task;

    private Ahead(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins to make something; the thread ends with the program if it is not done by then. */
    public static <T> Ahead<T> begin(Supplier<? extends T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(task, "ahead");
        thread.setDaemon(true);
        thread.start();
        return new Ahead<>(task);
    }

    /** The result if it is there within a time; a failure counts as none. */
    public Optional<T> within(Duration patience) {
        try {
            return Optional.of(task.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException none) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Waits for the result; the same one each time.
     *
     * @throws RuntimeException or an error, as the work threw it
     */
    @Override
    public T get() {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CompletionException(interrupted);
        }
    }
}
