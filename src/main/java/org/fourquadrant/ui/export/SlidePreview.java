package org.fourquadrant.ui.export;

import java.nio.IntBuffer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.export.Slide;
import org.fourquadrant.export.SlideExporter;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.ui.task.LatestTask;

/** A slide as it will be written, made small to fit; drawn in the background after a short rest. */
final class SlidePreview extends Region {

    private static final Duration REST = Duration.millis(120);
    private static final double EDGE = 1;

    private final Workspace workspace;
    private final SlideExporter exporter;
    private final Supplier<Slide> slide;
    private final LatestTask task;
    private final ImageView image = new ImageView();
    private final PauseTransition rest = new PauseTransition(REST);

    SlidePreview(Workspace workspace, SlideExporter exporter, Supplier<Slide> slide, LatestTask task) {
        this.workspace = workspace;
        this.exporter = exporter;
        this.slide = slide;
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

    /** What is seen; null before the first drawing. */
    Image image() {
        return image.getImage();
    }

    private void draw() {
        Slide wanted = slide.get();
        double room = Math.min(getWidth() - 2 * EDGE, 4_000);
        double high = Math.min(getHeight() - 2 * EDGE, 4_000);
        if (room < 1 || high < 1 || getScene() == null) {
            return;
        }
        double density =
                getScene().getWindow() == null ? 1 : getScene().getWindow().getOutputScaleX();
        task.start(progress -> paint(wanted, room * density, high * density), this::show, SlidePreview::rethrow);
    }

    private WritableImage paint(Slide wanted, double room, double high) {
        ChartScene scene = exporter.preview(workspace, wanted);
        double scale = Math.min(room / scene.size().width(), high / scene.size().height());
        int width = Math.max(1, (int) (scene.size().width() * scale));
        int height = Math.max(1, (int) (scene.size().height() * scale));
        int[] pixels = exporter.pixels(scene, width, height, scale);
        return new WritableImage(
                new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private void show(WritableImage painted) {
        image.setImage(painted);
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
