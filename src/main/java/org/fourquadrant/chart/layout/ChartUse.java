package org.fourquadrant.chart.layout;

/** What a chart is made for: it is looked at from near in a window, and from across a room on a slide. */
public enum ChartUse {
    /** With the strip under the axis, and a title among other titles. */
    WINDOW(16, 20, true),
    /** With a title that is read first, and nothing that nobody explains. */
    SLIDE(23, 29, false),
    /** A slide whose words leave no room for a large title. */
    CROWDED_SLIDE(16, 20, false);

    private final double titleSize;
    private final double titleLine;
    private final boolean hasStrip;

    ChartUse(double titleSize, double titleLine, boolean hasStrip) {
        this.titleSize = titleSize;
        this.titleLine = titleLine;
        this.hasStrip = hasStrip;
    }

    /** Size of the title, logical pixels. */
    public double titleSize() {
        return titleSize;
    }

    /** From line to line of the title, logical pixels. */
    public double titleLine() {
        return titleLine;
    }

    /** Whether there is a strip of how many meet the line, where there is room. */
    boolean hasStrip() {
        return hasStrip;
    }
}
