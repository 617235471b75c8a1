package org.fourquadrant.export.page;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/** A thread beside the one that writes a deck, for work that it need not wait for. What is asked of it is done in order. */
public final class Beside implements AutoCloseable {

    private final ExecutorService thread;

    /** @param name what the thread is called */
    public Beside(String name) {
        thread = Executors.newSingleThreadExecutor(task -> {
            Thread made = new Thread(task, name);
            made.setDaemon(true);
            return made;
        });
    }

    /**
     * Asks for something; whoever wants it waits until it is there, and meets what was thrown on the way.
     *
     * @throws CancellationException from the supplier, if whoever waits is interrupted
     */
    public <T> Supplier<T> ask(Supplier<T> work) {
        Future<T> result = thread.submit(work::get);
        return () -> wait(result);
    }

    private static <T> T wait(Future<T> result) {
        try {
            return result.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof RuntimeException mistake) {
                throw mistake;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Stopped while a deck was written");
        }
    }

    /** Begins no more; what is being done is finished and thrown away. */
    @Override
    public void close() {
        thread.shutdownNow();
    }
}
