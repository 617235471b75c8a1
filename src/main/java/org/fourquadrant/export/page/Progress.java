package org.fourquadrant.export.page;

import java.util.concurrent.CancellationException;

/** How far the writing of a file has come. It is told from the thread that writes. */
public interface Progress {

    /** Nobody waits. */
    Progress NONE = (done, of) -> {};

    /**
     * Some of the pages are done.
     *
     * @throws CancellationException if no more is wanted; nothing of the file is left behind
     */
    void done(int pages, int of);
}
