package org.fourquadrant.chart.raster;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.PaintHints;
import org.fourquadrant.chart.paint.TariffSteps;
import org.fourquadrant.chart.paint.TariffStepsPainter;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;

/** Paints the steps of a tariff into premultiplied ARGB pixels on a transparent ground, for the window. */
public final class TariffStepsRaster {

    /** Prepared text kept at most: a page of short labels. */
    private static final int TEXT_BYTES = 200_000;

    private final Lettering lettering;

    public TariffStepsRaster(Lettering lettering) {
        this.lettering = lettering;
    }

    /**
     * Fills the pixels with a drawing.
     *
     * @param premultipliedArgb at least {@code pixelWidth × pixelHeight} pixels, row by row
     * @param scale pixels per logical pixel
     */
    public void render(
            TariffSteps tariff,
            Language language,
            Palette palette,
            int[] premultipliedArgb,
            int pixelWidth,
            int pixelHeight,
            double scale) {
        Arrays.fill(premultipliedArgb, 0, pixelWidth * pixelHeight, 0);
        Rectangle2D area = new Rectangle2D.Double(1, 0, pixelWidth / scale - 2, pixelHeight / scale);
        TariffStepsPainter painter = new TariffStepsPainter(
                lettering, new Dates(language), new Figures(language), tariff, area, TariffStepsPainter.Look.WINDOW);
        PixelGrid pixels = new PixelGrid(premultipliedArgb, pixelWidth, pixelHeight);
        new PixelTarget(pixels, new TextSprites(TEXT_BYTES), new FewMarksRaster(), new ManyMarksRaster())
                .paint(scale, graphics -> {
                    PaintHints.set(graphics);
                    painter.paint(graphics, palette);
                });
    }
}
