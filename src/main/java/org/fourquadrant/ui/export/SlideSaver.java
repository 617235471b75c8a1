package org.fourquadrant.ui.export;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.UnshownLetters;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.ui.task.Job;
import org.fourquadrant.ui.task.LatestTask;

/** Writes slides in the background, with progress. */
final class SlideSaver {

    private final SlideExporter exporter;
    private final LatestTask task;

    SlideSaver(SlideExporter exporter, LatestTask task) {
        this.exporter = exporter;
        this.task = task;
    }

    LatestTask task() {
        return task;
    }

    void save(
            Order order,
            Path target,
            Overwrite overwrite,
            Consumer<UnshownLetters> onDone,
            Consumer<? super Throwable> onFailed) {
        task.start(
                progress -> exporter.write(order.facts(), order.deck(), target, overwrite, told(progress)),
                onDone,
                onFailed);
    }

    static Progress told(Job.Progress progress) {
        return (done, of) -> {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            progress.report(done, of);
        };
    }
}
