package org.fourquadrant.facts.scale;

import java.util.function.DoubleUnaryOperator;

/** The least distance of two tick labels, centre to centre, at which both can be read. */
@FunctionalInterface
public interface LabelClearance {

    /** Label heights between two labels above one another; less looks like one block of text. */
    double LINE_SPACING = 1.35;

    /** The least distance in pixels between the ticks of two values, whichever of them is the larger. */
    double between(double first, double second);

    /** Labels above one another, as along a vertical axis. */
    static LabelClearance stacked(double labelHeight) {
        return (first, second) -> LINE_SPACING * labelHeight;
    }

    /**
     * Labels side by side, as along a horizontal axis.
     *
     * @param width pixels that the label of a value takes
     * @param gap pixels between two labels
     */
    static LabelClearance sideBySide(DoubleUnaryOperator width, double gap) {
        return (first, second) -> (width.applyAsDouble(first) + width.applyAsDouble(second)) / 2 + gap;
    }
}
