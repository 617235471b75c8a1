package org.fourquadrant.chart.lettering;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.util.Optional;

/**
 * A target of drawing that takes text as prepared pictures. A graphics carries it along as a rendering hint; one
 * without (SVG, PDF) gets real text.
 */
public interface TextTarget {

    /** The hint that carries the target. */
    RenderingHints.Key KEY = new HintKey();

    /** The only values of the hint are targets. */
    final class HintKey extends RenderingHints.Key {
        private HintKey() {
            super(1);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof TextTarget;
        }
    }

    /** The target that a graphics carries along, if what is painted now can be blended into it as it stands. */
    static Optional<TextTarget> under(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) instanceof TextTarget target
                        && graphics.getClip() == null
                        && isPlainScale(graphics.getTransform())
                ? Optional.of(target)
                : Optional.empty();
    }

    /** Whether a graphics carries a target at all. */
    static boolean isUnder(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) != null;
    }

    private static boolean isPlainScale(AffineTransform transform) {
        return transform.getShearX() == 0
                && transform.getShearY() == 0
                && transform.getScaleX() > 0
                && transform.getScaleX() == transform.getScaleY();
    }

    /** Paints text in the colour of the graphics, which starts at {@code x}, logical pixels. */
    void text(Graphics2D graphics, Font font, String text, double x, double baseline);

    /** Paints text in the colour of the graphics, with the line around its letters. */
    void outlined(Graphics2D graphics, Font font, String text, double x, double baseline, TextOutline outline);

    /** Paints the line around the letters of a text that starts at {@code x}, without the letters. */
    void outline(Graphics2D graphics, Font font, String text, double x, double baseline, TextOutline outline);
}
