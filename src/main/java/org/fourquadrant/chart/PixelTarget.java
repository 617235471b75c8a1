package org.fourquadrant.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The pixels under a graphics, for what is prepared once and blended straight into them: text and marks. A graphics
 * carries its pixels along as a rendering hint; one without (SVG, PDF) gets real text and real shapes.
 *
 * @param pixels the picture under the graphics
 * @param texts prepared text
 * @param marks a few marks, kept between frames
 * @param crowd very many marks, kept between frames
 */
record PixelTarget(PixelGrid pixels, TextSprites texts, ExactMarks marks, CrowdPicture crowd) {

    private static final HintKey KEY = new HintKey();

    private static final class HintKey extends RenderingHints.Key {
        HintKey() {
            super(1);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof PixelTarget;
        }
    }

    /** The pixels that a graphics carries along, if what is painted now can be blended into them as it stands. */
    static Optional<PixelTarget> under(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) instanceof PixelTarget target
                        && graphics.getClip() == null
                        && isPlainScale(graphics.getTransform())
                ? Optional.of(target)
                : Optional.empty();
    }

    /** Whether a graphics paints into pixels at all. */
    static boolean isUnder(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) != null;
    }

    private static boolean isPlainScale(AffineTransform transform) {
        return transform.getShearX() == 0
                && transform.getShearY() == 0
                && transform.getScaleX() > 0
                && transform.getScaleX() == transform.getScaleY();
    }

    /** The same for another picture. */
    PixelTarget over(PixelGrid others) {
        return new PixelTarget(others, texts, marks, crowd);
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
    void text(Graphics2D graphics, Font font, String text, double x, double baseline) {
        AffineTransform transform = graphics.getTransform();
        SubPixel place = SubPixel.of(transform.getScaleX() * x + transform.getTranslateX());
        int row = (int) Math.round(transform.getScaleY() * baseline + transform.getTranslateY());
        Color colour = graphics.getColor();
        TextSprite sprite = texts.of(new TextSprites.Key(font, text, transform.getScaleX(), place.phase()));
        pixels.blend(sprite, place.pixel(), row, colour);
    }
}
