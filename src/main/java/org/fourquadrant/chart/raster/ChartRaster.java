package org.fourquadrant.chart.raster;

import java.util.Arrays;
import java.util.List;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.FixedLayout;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.ChartPainter;

/**
 * Paints charts into premultiplied ARGB pixels, as a window or a picture file needs them. It keeps the axes of the
 * chart painted last, prepared text and prepared marks, so that a moving line costs only what moves; use one per window
 * and from one thread at a time.
 */
public final class ChartRaster {

    /** Prepared text kept at most: some thousand labels. */
    private static final int TEXT_BYTES = 16_000_000;

    private final ChartPainter painter;
    private final TextSprites texts = new TextSprites(TEXT_BYTES);
    private final FewMarksRaster marks = new FewMarksRaster();
    private final ManyMarksRaster crowd = new ManyMarksRaster();
    private StillPicture still;

    /** A raster of what a painter paints. */
    public ChartRaster(ChartPainter painter) {
        this.painter = painter;
    }

    /**
     * Fills the pixels with a chart.
     *
     * @param premultipliedArgb at least {@code pixelWidth × pixelHeight} pixels, row by row
     * @param scale pixels per logical pixel
     */
    public void render(LaidOutChart scene, int[] premultipliedArgb, int pixelWidth, int pixelHeight, double scale) {
        if (still == null || !still.serves(scene, pixelWidth, pixelHeight, scale)) {
            still = still != null && still.hasAxes(scene, pixelWidth, pixelHeight, scale)
                    ? new StillPicture(painter, scene, still)
                    : new StillPicture(painter, scene, canvases(pixelWidth, pixelHeight), scale);
        }
        PixelGrid pixels = new PixelGrid(premultipliedArgb, pixelWidth, pixelHeight);
        still.copyTo(pixels, scene.lineX());
        PixelTarget target = new PixelTarget(pixels, texts, marks, crowd);
        target.paint(scale, graphics -> painter.paintMoving(graphics, scene));
    }

    /** Two empty pictures: those of before where they are as large, since to wipe them costs less than new ones. */
    private List<PixelGrid> canvases(int width, int height) {
        StillPicture before = still;
        // It serves no longer; else two sizes of it would be held while the new one is painted.
        still = null;
        if (before == null || before.width != width || before.height != height) {
            return List.of(
                    new PixelGrid(new int[width * height], width, height),
                    new PixelGrid(new int[width * height], width, height));
        }
        List<PixelGrid> wiped = List.of(before.below, before.meeting);
        wiped.forEach(picture -> Arrays.fill(picture.argb(), 0));
        return wiped;
    }

    /**
     * Fills the pixels with a chart that is painted only once, as for a file: the same picture, with nothing kept of
     * it.
     *
     * @param premultipliedArgb at least {@code pixelWidth × pixelHeight} pixels, row by row
     * @param scale pixels per logical pixel
     */
    public void renderOnce(LaidOutChart scene, int[] premultipliedArgb, int pixelWidth, int pixelHeight, double scale) {
        PixelGrid pixels = new PixelGrid(premultipliedArgb, pixelWidth, pixelHeight);
        new PixelTarget(pixels, texts, marks, crowd).paint(scale, graphics -> painter.paint(graphics, scene));
    }

    /**
     * The part of the picture that a moving line leaves as it is, kept twice: tinted as if no country met the line, and
     * as if all did. A frame takes the left of the one and the right of the other, so that the tints move at the cost
     * of a copy.
     */
    private static final class StillPicture {

        private final FixedLayout ground;
        private final Palette palette;
        private final List<Double> furtherLines;
        private final int width;
        private final int height;
        private final double scale;
        private final PixelGrid below;
        private final PixelGrid meeting;

        /** Paints a chart on two empty pictures. */
        StillPicture(ChartPainter painter, LaidOutChart scene, List<PixelGrid> canvases, double scale) {
            this.ground = scene.ground();
            this.palette = scene.palette();
            this.furtherLines = scene.view().thresholds().references();
            this.below = canvases.get(0);
            this.meeting = canvases.get(1);
            this.width = below.width();
            this.height = below.height();
            this.scale = scale;
            PlotGeometry plot = scene.plot();
            PixelTarget target =
                    new PixelTarget(below, new TextSprites(0), new FewMarksRaster(), new ManyMarksRaster());
            target.paint(
                    scale,
                    graphics ->
                            painter.paintStill(graphics, scene, plot.shareAxis().max()));
            target.over(meeting)
                    .paint(
                            scale,
                            graphics -> painter.paintStill(
                                    graphics, scene, plot.shareAxis().min()));
        }

        /** The picture of a chart with the axes of another, which is painted over and serves no longer. */
        StillPicture(ChartPainter painter, LaidOutChart scene, StillPicture other) {
            this.ground = scene.ground();
            this.palette = other.palette;
            this.furtherLines = other.furtherLines;
            this.width = other.width;
            this.height = other.height;
            this.scale = other.scale;
            this.below = other.below;
            this.meeting = other.meeting;
            PixelTarget target =
                    new PixelTarget(below, new TextSprites(0), new FewMarksRaster(), new ManyMarksRaster());
            for (PixelGrid picture : List.of(below, meeting)) {
                target.over(picture).paint(scale, graphics -> painter.paintStrip(graphics, scene));
            }
        }

        /** Whether only the strip has to be painted anew for a chart. */
        boolean hasAxes(LaidOutChart scene, int itsWidth, int itsHeight, double itsScale) {
            return ground.hasAxesOf(scene.ground())
                    && palette == scene.palette()
                    && furtherLines.equals(scene.view().thresholds().references())
                    && width == itsWidth
                    && height == itsHeight
                    && scale == itsScale;
        }

        /** Whether it serves a chart; fixed layouts are compared by identity, which the chart keeps while it can. */
        boolean serves(LaidOutChart scene, int itsWidth, int itsHeight, double itsScale) {
            return ground == scene.ground()
                    && palette == scene.palette()
                    && furtherLines.equals(scene.view().thresholds().references())
                    && width == itsWidth
                    && height == itsHeight
                    && scale == itsScale;
        }

        /** Fills a picture of the same size for a line at a logical pixel within the data area. */
        void copyTo(PixelGrid picture, double lineX) {
            double line = lineX * scale;
            int column = Math.max(0, Math.min(width - 1, (int) Math.floor(line)));
            int part = (int) Math.round((line - column) * 255);
            for (int row = 0; row < height; row++) {
                int start = row * width;
                int at = start + column;
                System.arraycopy(below.argb(), start, picture.argb(), start, column);
                System.arraycopy(meeting.argb(), at, picture.argb(), at, width - column);
                picture.argb()[at] = PixelGrid.mix(below.argb()[at], meeting.argb()[at], part);
            }
        }
    }
}
