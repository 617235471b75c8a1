package org.fourquadrant.chart.raster;

import java.util.Set;
import org.fourquadrant.chart.layout.RibbonLayout;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.RibbonKeyPainter;
import org.fourquadrant.chart.paint.RibbonPainter;
import org.fourquadrant.chart.words.RibbonTexts;
import org.fourquadrant.model.country.CountryCode;

/** Paints a ribbon of years into premultiplied ARGB pixels, for the window; it keeps prepared text. */
public final class RibbonRaster {

    /** Prepared text kept at most: names and letters. */
    private static final int TEXT_BYTES = 4_000_000;

    private final RibbonPainter painter;
    private final RibbonKeyPainter key;
    private final GroundRaster ground = new GroundRaster(TEXT_BYTES);

    public RibbonRaster(Lettering lettering) {
        this.painter = new RibbonPainter(lettering);
        this.key = new RibbonKeyPainter(lettering);
    }

    /** How many lines the words on what the cells mean take in a width, logical pixels. */
    public int keyLines(RibbonTexts texts, double width) {
        return key.lines(texts, width);
    }

    /**
     * Fills the pixels with a ribbon on the ground of its theme, what its cells mean under it.
     *
     * @param keyCentre the middle of the first line of that, logical pixels
     * @param premultipliedArgb at least {@code pixelWidth × pixelHeight} pixels, row by row
     * @param scale pixels per logical pixel
     */
    public void render(
            RibbonLayout layout,
            Palette palette,
            Set<CountryCode> selection,
            double keyCentre,
            int[] premultipliedArgb,
            int pixelWidth,
            int pixelHeight,
            double scale) {
        PixelGrid pixels = new PixelGrid(premultipliedArgb, pixelWidth, pixelHeight);
        ground.render(pixels, palette, scale, graphics -> {
            painter.paint(graphics, layout, palette, selection);
            key.paint(graphics, layout.texts(), palette, layout.left(), keyCentre, layout.right() - layout.left());
        });
    }
}
