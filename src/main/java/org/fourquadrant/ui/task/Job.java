package org.fourquadrant.ui.task;

/**
 * Work that takes too long for the window's own thread.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Job<T> {

    /**
     * Does the work.
     *
     * @throws Exception if it cannot be done
     */
    T run(Progress progress) throws Exception;

    /** What a job tells while it works. */
    interface Progress {

        /** How much is done of how much; the whole is above 0. */
        void report(long done, long whole);

        /** Whether nobody waits for the result any more. */
        boolean isCancelled();
    }
}
