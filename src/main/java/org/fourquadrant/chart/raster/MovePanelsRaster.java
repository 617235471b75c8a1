package org.fourquadrant.chart.raster;

import java.util.Set;
import org.fourquadrant.chart.layout.MovePanelsLayout;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.MovePanelPainter;
import org.fourquadrant.model.country.CountryCode;

/** Paints panels of who moved into premultiplied ARGB pixels, for the window; it keeps prepared text. */
public final class MovePanelsRaster {

    private static final int TEXT_BYTES = 1_000_000;

    private final Lettering lettering;
    private final GroundRaster ground = new GroundRaster(TEXT_BYTES);

    public MovePanelsRaster(Lettering lettering) {
        this.lettering = lettering;
    }

    /**
     * Fills the pixels with panels on the ground of their theme.
     *
     * @param premultipliedArgb at least {@code pixelWidth × pixelHeight} pixels, row by row
     * @param scale pixels per logical pixel
     */
    public void render(
            MovePanelsLayout layout,
            Palette palette,
            Set<CountryCode> selection,
            int[] premultipliedArgb,
            int pixelWidth,
            int pixelHeight,
            double scale) {
        PixelGrid pixels = new PixelGrid(premultipliedArgb, pixelWidth, pixelHeight);
        MovePanelPainter painter = new MovePanelPainter(lettering, palette, selection);
        ground.render(pixels, palette, scale, graphics -> painter.paint(graphics, layout));
    }
}
