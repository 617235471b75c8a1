package org.fourquadrant.chart.layout;

/** What every page of a deck has in common: its margins, and the foot with a thin rule, the date and the number. */
public final class SlideFrame {

    /** Empty space left and right of everything, logical pixels. */
    public static final double SIDE = 32;

    /** Height of the foot with the air over its rule. */
    public static final double FOOT = 38;

    private static final double RULE_ABOVE_BOTTOM = 31;
    private static final double TEXT_ABOVE_BOTTOM = 19;

    private SlideFrame() {}

    /** Where the rule of a page of a height is. */
    public static double rule(double height) {
        return height - RULE_ABOVE_BOTTOM;
    }

    /** The middle of the date and of the number of a page of a height. */
    public static double footCentre(double height) {
        return height - TEXT_ABOVE_BOTTOM;
    }
}
