package org.fourquadrant.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.fourquadrant.export.Deck;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.export.page.Progress;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.task.Job;
import org.fourquadrant.ui.task.LatestTask;

/** Writes slides in the background, with progress. */
final class SlideSaver {

    private final Workspace workspace;
    private final SlideExporter exporter;
    private final LatestTask task;

    SlideSaver(Workspace workspace, SlideExporter exporter, LatestTask task) {
        this.workspace = workspace;
        this.exporter = exporter;
        this.task = task;
    }

    LatestTask task() {
        return task;
    }

    void save(
            Deck deck, Path target, Overwrite overwrite, Consumer<Path> onDone, Consumer<? super Throwable> onFailed) {
        task.start(
                progress -> {
                    exporter.write(workspace, deck, target, overwrite, told(progress));
                    return target;
                },
                onDone,
                onFailed);
    }

    private static Progress told(Job.Progress progress) {
        return (done, of) -> {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            progress.report(done, of);
        };
    }

    /**
     * Writes a slide to a file of its own for another program to take, at once.
     *
     * @throws IOException if it cannot be written
     */
    Path writeForDrag(Deck deck, String name) throws IOException {
        Path folder = Files.createTempDirectory("four-quadrant");
        Path file = folder.resolve(name);
        exporter.write(workspace, deck, file, Overwrite.REFUSE, Progress.NONE);
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }
}
