package org.fourquadrant.data.importing;

import java.util.concurrent.CancellationException;

/** How far the reading of a table has come. It is told from the thread that reads. */
@FunctionalInterface
public interface ReadingProgress {

    /** Nobody waits. */
    ReadingProgress NONE = (rows, of) -> {};

    /**
     * Some of the rows are read.
     *
     * @param of how many there are, above 0
     * @throws CancellationException if no more is wanted
     */
    void done(int rows, int of);
}
