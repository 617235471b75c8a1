package org.fourquadrant.chart.lettering;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.util.Objects;
import java.util.Optional;

/**
 * A line around the letters of a text, under them, so that what runs behind does not strike them through. For a file
 * with real text it is announced as a rendering hint before the text.
 *
 * @param colour of the line
 * @param reach how far it stands out from the letters, logical pixels
 */
public record TextOutline(Color colour, double reach) {

    private static final RenderingHints.Key KEY = new HintKey();

    public TextOutline {
        Objects.requireNonNull(colour, "colour");
    }

    private static final class HintKey extends RenderingHints.Key {
        HintKey() {
            super(4);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof Optional<?>;
        }
    }

    /** The outline of the text that is drawn next, if it has one. */
    public static Optional<TextOutline> of(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) instanceof Optional<?> hint
                        && hint.orElse(null) instanceof TextOutline one
                ? Optional.of(one)
                : Optional.empty();
    }

    static void announce(Graphics2D graphics, Optional<TextOutline> outline) {
        graphics.setRenderingHint(KEY, outline);
    }

    /**
     * Fills what the line around letters covers, with the letters, in the colour of a graphics.
     *
     * @param reach in the units of the letters; 0 for the letters alone
     */
    public static void fill(Graphics2D graphics, Shape letters, double reach) {
        if (reach > 0) {
            graphics.setStroke(new BasicStroke((float) (2 * reach), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(letters);
        }
        graphics.fill(letters);
    }
}
