package org.fourquadrant.ui.reading;

import java.util.concurrent.CancellationException;
import org.fourquadrant.data.importing.ReadingProgress;
import org.fourquadrant.ui.task.Job;

/** Tells a job's progress how far the reading of a table has come, and ends it when nobody waits any more. */
public record JobProgress(Job.Progress job) implements ReadingProgress {

    @Override
    public void done(int rows, int of) {
        if (job.isCancelled()) {
            throw new CancellationException("The reading was given up");
        }
        job.report(rows, of);
    }
}
