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
     * What a file is to be.
     *
     * @param order what it is made of
     * @param name what it is called; its ending says the kind
     */
    private record Wanted(Order order, String name) {}

    /**
     * A file that is there.
     *
     * @param wanted what it is
     * @param file where it is
     */
    private record Made(Wanted wanted, Path file) {}

    private final SlideExporter exporter;
    private final LatestTask task;
    private Optional<Made> made = Optional.empty();
    private Optional<Wanted> making = Optional.empty();

    DragFile(SlideExporter exporter, LatestTask task) {
        this.exporter = exporter;
        this.task = task;
    }

    /** The file, if it is there already. */
    Optional<Path> of(Order order, String name) {
        return made.filter(one -> one.wanted().equals(new Wanted(order, name))).map(Made::file);
    }

    /**
     * Makes the file, unless it is there or being made.
     *
     * @param name what it is called; its ending says the kind
     */
    void prepare(Order order, String name, Consumer<? super Throwable> onFailed) {
        Wanted wanted = new Wanted(order, name);
        if (of(order, name).isPresent() || making.filter(wanted::equals).isPresent()) {
            return;
        }
        making = Optional.of(wanted);
        task.start(
                progress -> write(order, name, progress),
                file -> {
                    making = Optional.empty();
                    made = Optional.of(new Made(wanted, file));
                },
                failure -> {
                    making = Optional.empty();
                    onFailed.accept(failure);
                });
    }

    private Path write(Order order, String name, Job.Progress progress) throws IOException {
        Path folder = Files.createTempDirectory("four-quadrant");
        Path file = folder.resolve(name);
        exporter.write(order.facts(), order.deck(), file, Overwrite.REFUSE, SlideSaver.told(progress));
        folder.toFile().deleteOnExit();
        file.toFile().deleteOnExit();
        return file;
    }
}
