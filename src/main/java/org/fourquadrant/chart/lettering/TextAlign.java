package org.fourquadrant.chart.lettering;

import java.awt.Graphics2D;
import java.awt.RenderingHints;

/**
 * The alignment of a text: which end stays where it is when it is edited or read in another face. It is announced as a
 * rendering hint before each text; the text itself is placed by its left end.
 */
public enum TextAlign {
    LEFT,
    CENTRE,
    RIGHT;

    /** The hint that carries it. */
    public static final RenderingHints.Key KEY = new HintKey();

    private static final class HintKey extends RenderingHints.Key {
        HintKey() {
            super(3);
        }

        @Override
        public boolean isCompatibleValue(Object value) {
            return value instanceof TextAlign;
        }
    }

    /** The alignment announced last; left if none was. */
    public static TextAlign of(Graphics2D graphics) {
        return graphics.getRenderingHint(KEY) instanceof TextAlign align ? align : LEFT;
    }
}
