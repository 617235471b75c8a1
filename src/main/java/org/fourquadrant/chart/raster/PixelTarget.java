package org.fourquadrant.chart.raster;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.function.Consumer;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.TextOutline;
import org.fourquadrant.chart.paint.MarkTarget;

/**
 * The pixels under a graphics, for what is prepared once and blended straight into them: text and marks. A few marks
 * have a sprite each; very many share sprites in steps of a quarter of a pixel.
 *
 * @param pixels the picture under the graphics
 * @param texts prepared text
 * @param exact a few marks, kept between frames
 * @param crowd very many marks, kept between frames
 */
record PixelTarget(PixelGrid pixels, TextSprites texts, FewMarksRaster exact, ManyMarksRaster crowd)
        implements MarkTarget {

    /** Above so many, marks are blended from sprites that they share. */
    private static final int MANY = 1_000;

    /** The same for another picture. */
    PixelTarget over(PixelGrid others) {
        return new PixelTarget(others, texts, exact, crowd);
    }

    /** Paints content that is drawn in logical pixels. */
    void paint(double scale, Consumer<Graphics2D> content) {
        Graphics2D graphics = pixels.image().createGraphics();
        try {
            graphics.setRenderingHint(KEY, this);
            graphics.scale(scale, scale);
            content.accept(graphics);
        } finally {
            graphics.dispose();
        }
    }

    /** Paints text; its baseline takes the nearest row of pixels, so that every line of text is equally sharp. */
    @Override
    public void text(Graphics2D graphics, Font font, String text, double x, double baseline) {
        blend(graphics, font, text, x, baseline, 0, graphics.getColor());
    }

    @Override
    public void outline(Graphics2D graphics, Font font, String text, double x, double baseline, TextOutline outline) {
        blend(graphics, font, text, x, baseline, outline.reach(), outline.colour());
    }

    @Override
    public void outlined(Graphics2D graphics, Font font, String text, double x, double baseline, TextOutline outline) {
        AffineTransform transform = graphics.getTransform();
        SubPixel place = SubPixel.of(transform.getScaleX() * x + transform.getTranslateX());
        int row = (int) Math.round(transform.getScaleY() * baseline + transform.getTranslateY());
        TextSprites.Key letters = new TextSprites.Key(font, text, transform.getScaleX(), place.phase(), 0);
        pixels.blend(texts.outlined(letters, outline, graphics.getColor()), place.pixel(), row, 0, pixels.width());
    }

    private void blend(
            Graphics2D graphics, Font font, String text, double x, double baseline, double reach, Color colour) {
        AffineTransform transform = graphics.getTransform();
        SubPixel place = SubPixel.of(transform.getScaleX() * x + transform.getTranslateX());
        int row = (int) Math.round(transform.getScaleY() * baseline + transform.getTranslateY());
        TextSprite sprite = texts.of(new TextSprites.Key(font, text, transform.getScaleX(), place.phase(), reach));
        pixels.blend(sprite, place.pixel(), row, colour);
    }

    @Override
    public void marks(LaidOutChart scene, double scale) {
        if (scene.field().size() > MANY) {
            crowd.paintOver(pixels, scene, scale);
        } else {
            exact.paintOver(pixels, scene, scale);
        }
    }
}
