package org.fourquadrant.ui.shared;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A picture in the window whose pixels are painted outside the toolkit, at the resolution of the screen. */
public final class PixelImage {

    /** Paints pixels. */
    @FunctionalInterface
    public interface Painter {

        /**
         * Fills all pixels.
         *
         * @param premultipliedArgb width × height pixels, row by row
         * @param scale pixels per logical pixel
         */
        void paint(int[] premultipliedArgb, int width, int height, double scale);
    }

    private final ImageView view = new ImageView();
    private int[] pixels = new int[0];
    private PixelBuffer<IntBuffer> buffer;

    public PixelImage() {
        view.setSmooth(false);
        view.setManaged(false);
        view.setMouseTransparent(true);
    }

    /** The node that shows it; its place is not managed by its parent. */
    public ImageView view() {
        return view;
    }

    /**
     * Paints the picture anew.
     *
     * @param width logical pixels
     * @param height logical pixels
     * @param scale pixels of the screen per logical pixel
     */
    public void show(double width, double height, double scale, Painter painter) {
        int columns = (int) Math.ceil(width * scale);
        int rows = (int) Math.ceil(height * scale);
        boolean fits = buffer != null && buffer.getWidth() == columns && buffer.getHeight() == rows;
        if (!fits) {
            pixels = new int[columns * rows];
        }
        painter.paint(pixels, columns, rows, scale);
        if (fits) {
            buffer.updateBuffer(painted -> null);
        } else {
            buffer = new PixelBuffer<>(columns, rows, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
            view.setFitWidth(columns / scale);
            view.setFitHeight(rows / scale);
        }
    }
}
