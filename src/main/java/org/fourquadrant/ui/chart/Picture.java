package org.fourquadrant.ui.chart;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.fourquadrant.chart.raster.ChartRaster;
import org.fourquadrant.chart.scene.ChartScene;

/** The pixels of a chart as an image in the scene, at the resolution of the screen. */
final class Picture {

    private final ChartRaster raster;
    private final ImageView view = new ImageView();
    private int[] pixels = new int[0];
    private PixelBuffer<IntBuffer> buffer;

    Picture(ChartRaster raster) {
        this.raster = raster;
        view.setSmooth(false);
        view.setManaged(false);
        view.setMouseTransparent(true);
    }

    ImageView view() {
        return view;
    }

    /**
     * Paints a scene.
     *
     * @param scale pixels of the screen per logical pixel
     */
    void show(ChartScene scene, double scale) {
        int width = (int) Math.ceil(scene.size().width() * scale);
        int height = (int) Math.ceil(scene.size().height() * scale);
        boolean fits = buffer != null && buffer.getWidth() == width && buffer.getHeight() == height;
        if (!fits) {
            pixels = new int[width * height];
        }
        raster.render(scene, pixels, width, height, scale);
        if (fits) {
            buffer.updateBuffer(painted -> null);
        } else {
            buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
            view.setFitWidth(width / scale);
            view.setFitHeight(height / scale);
        }
    }
}
