package org.fourquadrant.chart.raster;

import org.fourquadrant.chart.layer.ScenePainter;
import org.fourquadrant.chart.scene.ChartScene;

/**
 * Paints scenes into premultiplied ARGB pixels, as a window or a picture file needs them. It keeps the axes of the
 * scene painted last, prepared text and prepared marks, so that a moving line costs only what moves; use one per window
 * and from one thread at a time.
 */
public final class ChartRaster {

    /** Prepared text kept at most: some thousand labels. */
    private static final int TEXT_BYTES = 16_000_000;

    private final ScenePainter painter;
    private final TextSprites texts = new TextSprites(TEXT_BYTES);
    private final ExactMarks marks = new ExactMarks();
    private final CrowdPicture crowd = new CrowdPicture();
    private StillPicture still;

    /** A raster of what a painter paints. */
    public ChartRaster(ScenePainter painter) {
        this.painter = painter;
    }

    /**
     * Fills the pixels with a scene.
     *
     * @param premultipliedArgb at least {@code pixelWidth × pixelHeight} pixels, row by row
     * @param scale pixels per logical pixel
     */
    public void render(ChartScene scene, int[] premultipliedArgb, int pixelWidth, int pixelHeight, double scale) {
        if (still == null || !still.serves(scene, pixelWidth, pixelHeight, scale)) {
            still = new StillPicture(painter, scene, pixelWidth, pixelHeight, scale);
        }
        PixelGrid pixels = new PixelGrid(premultipliedArgb, pixelWidth, pixelHeight);
        still.copyTo(pixels, scene.lineX());
        PixelTarget target = new PixelTarget(pixels, texts, marks, crowd);
        target.paint(scale, graphics -> painter.paintMoving(graphics, scene));
    }

    /**
     * Fills the pixels with a scene that is painted only once, as for a file: the same picture, with nothing kept of it.
     *
     * @param premultipliedArgb at least {@code pixelWidth × pixelHeight} pixels, row by row
     * @param scale pixels per logical pixel
     */
    public void renderOnce(ChartScene scene, int[] premultipliedArgb, int pixelWidth, int pixelHeight, double scale) {
        PixelGrid pixels = new PixelGrid(premultipliedArgb, pixelWidth, pixelHeight);
        new PixelTarget(pixels, texts, marks, crowd).paint(scale, graphics -> painter.paint(graphics, scene));
    }
}
