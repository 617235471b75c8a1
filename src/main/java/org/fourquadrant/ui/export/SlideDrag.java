package org.fourquadrant.ui.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.ui.shared.SettingsStore;
import org.fourquadrant.ui.state.Session;
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
}
