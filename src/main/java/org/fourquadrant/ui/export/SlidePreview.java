package org.fourquadrant.ui.export;

import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.fourquadrant.ui.task.LatestTask;

/** A slide as it will be written, made small to fit; drawn in the background after a short rest. */
final class SlidePreview extends Region {

    private static final Duration REST = Duration.millis(120);
    private static final double EDGE = 1;

    private final PagePainter painter;
    private final Supplier<Order> order;
    private final LatestTask task;
    private final ImageView image = new ImageView();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(this, "page", 0);
    private final ReadOnlyIntegerWrapper pages = new ReadOnlyIntegerWrapper(this, "pages", 1);
    private final PauseTransition rest = new PauseTransition(REST);

    SlidePreview(PagePainter painter, Supplier<Order> order, LatestTask task) {
        this.painter = painter;
        this.order = order;
        this.task = task;
        setId("export-preview");
        getStyleClass().add("slide-preview");
        image.setPreserveRatio(true);
        getChildren().add(image);
        rest.setOnFinished(event -> draw());
        widthProperty().addListener(changed -> refresh());
        heightProperty().addListener(changed -> refresh());
    }

    /** Draws soon, once, however often it is asked for. */
    void refresh() {
        rest.playFromStart();
    }

    /** The place of the page that is seen, from 0. */
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** How many pages there are. */
    ReadOnlyIntegerProperty pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /** Turns to the page so many further, as far as there is one. */
    void leaf(int by) {
        page.set(Math.max(0, Math.min(pages.get() - 1, page.get() + by)));
        draw();
    }

    /** What is seen; null before the first drawing. */
    Image image() {
        return image.getImage();
    }

    private void draw() {
        Order wanted = order.get();
        int place = page.get();
        double room = Math.min(getWidth() - 2 * EDGE, 4_000);
        double high = Math.min(getHeight() - 2 * EDGE, 4_000);
        if (room < 1 || high < 1 || getScene() == null) {
            return;
        }
        double density =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        task.start(
                progress -> painter.paint(wanted, place, room * density, high * density),
                this::show,
                SlidePreview::rethrow);
    }

    private void show(PagePainter.Painted painted) {
        image.setImage(painted.image());
        page.set(painted.page());
        pages.set(painted.pages());
        requestLayout();
    }

    /** A picture that cannot be drawn is a fault of the program. */
    private static void rethrow(Throwable failure) {
        throw new IllegalStateException("The preview was not drawn", failure);
    }

    @Override
    protected void layoutChildren() {
        if (image.getImage() == null) {
            return;
        }
        double scale = Math.min(
                (getWidth() - 2 * EDGE) / image.getImage().getWidth(),
                (getHeight() - 2 * EDGE) / image.getImage().getHeight());
        double width = image.getImage().getWidth() * scale;
        double height = image.getImage().getHeight() * scale;
        image.setFitWidth(width);
        image.setFitHeight(height);
        image.relocate(Math.round((getWidth() - width) / 2), Math.round((getHeight() - height) / 2));
    }
}
