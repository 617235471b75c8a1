package org.fourquadrant.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.fourquadrant.export.Overwrite;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.task.Job;
import org.fourquadrant.ui.task.LatestTask;

/** Lets a slide be dragged as a file from a node into another program. */
public final class SlideDrag {

    /** Who tells the person at the mouse why nothing is dragged. */
    public interface Told {

        /** The file is not there yet. */
        void preparing();

        /** The file of a name could not be made. */
        void failed(String name);
    }

    /**
     * What is offered at a moment.
     *
     * @param order what the file is made of
     * @param name what it is called
     */
    record Offer(Order order, String name) {

        static Offer of(ExportModel model) {
            return new Offer(
                    model.order(),
                    model.fileName() + "." + model.formatProperty().get().ending());
        }
    }

    private final DragFile file;
    private final Supplier<Offer> offer;
    private final Told told;

    SlideDrag(SlideExporter exporter, Supplier<Offer> offer, Told told) {
        this.file = new DragFile(exporter, new LatestTask());
        this.offer = offer;
        this.told = told;
    }

    /** The slide of what a window shows, as the dialog would make it with the settings that it kept last. */
    public static SlideDrag ofWindow(SlideExporter exporter, Session session, SettingsStore store, Told told) {
        return new SlideDrag(
                exporter,
                () -> Offer.of(new ExportModel(
                        session.facts(),
                        session.notebook(),
                        ExportSettings.of(store.settings().export()))),
                told);
    }

    /** Lets it be dragged from a node. A drag cannot wait for its file, which is made as soon as somebody comes near. */
    public void offerFrom(Node node) {
        node.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> prepare(offer.get()));
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> prepare(offer.get()));
        node.setOnDragDetected(event -> drag(node, event));
    }

    /** The same from a button, beyond whose edge the drag begins: a click with an unsteady hand stays a click. */
    public void offerFromEdgeOf(Node button) {
        offerFrom(button);
        button.addEventHandler(
                MouseEvent.MOUSE_DRAGGED, event -> event.setDragDetect(!button.contains(event.getX(), event.getY())));
    }

    /** The file to be dragged, if it is there already. */
    Optional<Path> ready() {
        Offer now = offer.get();
        return file.of(now.order(), now.name());
    }

    private void prepare(Offer now) {
        file.prepare(now.order(), now.name(), failure -> told.failed(now.name()));
    }

    private void drag(Node node, MouseEvent event) {
        Optional<Path> ready = ready();
        if (ready.isEmpty()) {
            prepare(offer.get());
            told.preparing();
            return;
        }
        Dragboard board = node.startDragAndDrop(TransferMode.COPY);
        ClipboardContent content = new ClipboardContent();
        content.putFiles(List.of(ready.get().toFile()));
        board.setContent(content);
        event.consume();
    }

    /** The slide as a file for another program to take, made in the background before anybody drags it. */
    static final class DragFile {

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
            return made.filter(one -> one.wanted().equals(new Wanted(order, name)))
                    .map(Made::file);
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
}
