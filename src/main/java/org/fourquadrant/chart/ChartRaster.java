package org.fourquadrant.chart;

import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

/** Paints scenes into premultiplied ARGB pixels, as a window or a picture file needs them. */
public final class ChartRaster {

    private static final int RED = 0x00FF0000;
    private static final int GREEN = 0x0000FF00;
    private static final int BLUE = 0x000000FF;
    private static final int ALPHA = 0xFF000000;

    private final ScenePainter painter;

    /** A raster that paints with the fonts of a chart. */
    public ChartRaster(Chart chart) {
        painter = chart.painter();
    }

    /**
     * Fills the pixels with a scene.
     *
     * @param premultipliedArgb at least {@code pixelWidth × pixelHeight} pixels, row by row
     * @param scale pixels per logical pixel
     */
    public void render(ChartScene scene, int[] premultipliedArgb, int pixelWidth, int pixelHeight, double scale) {
        Graphics2D graphics =
                imageOver(premultipliedArgb, pixelWidth, pixelHeight).createGraphics();
        try {
            graphics.scale(scale, scale);
            painter.paint(graphics, scene);
        } finally {
            graphics.dispose();
        }
    }

    private static BufferedImage imageOver(int[] pixels, int width, int height) {
        DataBufferInt buffer = new DataBufferInt(pixels, width * height);
        WritableRaster raster = Raster.createPackedRaster(
                buffer, width, height, width, new int[] {RED, GREEN, BLUE, ALPHA}, new Point(0, 0));
        DirectColorModel model = new DirectColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), 32, RED, GREEN, BLUE, ALPHA, true, DataBuffer.TYPE_INT);
        return new BufferedImage(model, raster, true, null);
    }
}
