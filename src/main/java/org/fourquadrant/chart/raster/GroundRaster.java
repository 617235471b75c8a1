package org.fourquadrant.chart.raster;

import java.awt.Graphics2D;
import java.util.Arrays;
import java.util.function.Consumer;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.paint.PaintHints;

/** Paints a drawing without marks on the ground of its theme into premultiplied ARGB pixels; it keeps prepared text. */
final class GroundRaster {

    private final TextSprites texts;
    private final FewMarksRaster noMarks = new FewMarksRaster();
    private final ManyMarksRaster noCrowd = new ManyMarksRaster();

    /** @param textBytes prepared text kept at most */
    GroundRaster(int textBytes) {
        this.texts = new TextSprites(textBytes);
    }

    /** Fills the pixels; {@code scale} in pixels per logical pixel. */
    void render(PixelGrid pixels, Palette palette, double scale, Consumer<Graphics2D> drawing) {
        Arrays.fill(
                pixels.argb(),
                0,
                pixels.width() * pixels.height(),
                palette.ground().getRGB());
        new PixelTarget(pixels, texts, noMarks, noCrowd).paint(scale, graphics -> {
            PaintHints.set(graphics);
            drawing.accept(graphics);
        });
    }
}
