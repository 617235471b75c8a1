package org.fourquadrant.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.ui.task.Job;
import org.fourquadrant.ui.task.LatestTask;

/** The slide as a file for another program to take, made in the background before anybody drags it. */
final class DragFile {

    /**
     * A file that is there.
     *
     * @param order what it was made of
     * @param name what it is called
     * @param file where it is
     */
    private record Made(Order order, String name, Path file) {}

    private final SlideExporter exporter;
    private final LatestTask task;
    private Optional<Made> made = Optional.empty();

    DragFile(SlideExporter exporter, LatestTask task) {
        this.exporter = exporter;
        this.task = task;
    }

    /** The file, if it is there already. */
    Optional<Path> of(Order order, String name) {
        return made.filter(one -> one.order().equals(order) && one.name().equals(name))
                .map(Made::file);
    }

    /**
     * Makes the file, unless it is there.
     *
     * @param name what it is called; its ending says the kind
     */
    void prepare(Order order, String name, Consumer<? super Throwable> onFailed) {
        if (of(order, name).isEmpty()) {
            task.start(
                    progress -> write(order, name, progress),
                    file -> made = Optional.of(new Made(order, name, file)),
                    onFailed);
        }
    }

    private Path write(Order order, String name, Job.Progress progress) throws IOException {
        Path folder = Files.createTempDirectory("four-quadrant");
        Path file = folder.resolve(name);
        exporter.write(order.workspace(), order.deck(), file, Overwrite.REFUSE, SlideSaver.told(progress));
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }
}
