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
import org.fourquadrant.model.Theme;

/**
 * Paints scenes into premultiplied ARGB pixels, as a window or a picture file needs them. It keeps the axes of the
 * scene painted last, so that a moving line costs only what moves; use one per window and from one thread at a time.
 */
public final class ChartRaster {

    private static final int RED = 0x00FF0000;
    private static final int GREEN = 0x0000FF00;
    private static final int BLUE = 0x000000FF;
    private static final int ALPHA = 0xFF000000;

    /** What the kept axes are of; grounds are compared by identity, which the chart keeps while it can. */
    private record StillKey(SceneGround ground, Theme theme, int width, int height, double scale) {
        boolean isOf(ChartScene scene, int pixelWidth, int pixelHeight, double itsScale) {
            return ground == scene.ground()
                    && theme == scene.view().theme()
                    && width == pixelWidth
                    && height == pixelHeight
                    && scale == itsScale;
        }
    }

    private final ScenePainter painter;
    private StillKey stillKey;
    private int[] still = new int[0];

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
        if (stillKey == null || !stillKey.isOf(scene, pixelWidth, pixelHeight, scale)) {
            still = new int[pixelWidth * pixelHeight];
            paint(still, pixelWidth, pixelHeight, scale, graphics -> painter.paintStill(graphics, scene));
            stillKey = new StillKey(scene.ground(), scene.view().theme(), pixelWidth, pixelHeight, scale);
        }
        System.arraycopy(still, 0, premultipliedArgb, 0, pixelWidth * pixelHeight);
        paint(premultipliedArgb, pixelWidth, pixelHeight, scale, graphics -> painter.paintMoving(graphics, scene));
    }

    private static void paint(
            int[] pixels, int width, int height, double scale, java.util.function.Consumer<Graphics2D> content) {
        Graphics2D graphics = imageOver(pixels, width, height).createGraphics();
        try {
            graphics.scale(scale, scale);
            content.accept(graphics);
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
