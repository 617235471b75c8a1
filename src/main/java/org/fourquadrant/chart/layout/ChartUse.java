package org.fourquadrant.chart.layout;

/** What a chart is made for: it is looked at from near in a window, and from across a room on a slide. */
public enum ChartUse {
    /** With the strip under the axis, and a title among other titles. */
    WINDOW(16, 20, 14, 7),
    /** With a title that is read first, wide margins, a foot, and nothing that nobody explains. */
    SLIDE(23, 29, SlideFrame.SIDE, SlideFrame.FOOT),
    /** A slide whose words leave no room for a large title. */
    CROWDED_SLIDE(16, 20, SlideFrame.SIDE, SlideFrame.FOOT);

    private final double titleSize;
    private final double titleLine;
    private final double side;
    private final double foot;

    ChartUse(double titleSize, double titleLine, double side, double foot) {
        this.titleSize = titleSize;
        this.titleLine = titleLine;
        this.side = side;
        this.foot = foot;
    }

    /** Size of the title, logical pixels. */
    public double titleSize() {
        return titleSize;
    }

    /** From line to line of the title, logical pixels. */
    public double titleLine() {
        return titleLine;
    }

    /** Empty space left and right of everything, logical pixels. */
    public double side() {
        return side;
    }

    /** What is kept below the sources, logical pixels. */
    double foot() {
        return foot;
    }

    /** Whether it is a slide: with a foot, the upward axis named level, text from the margin on and no strip. */
    public boolean isSlide() {
        return this != WINDOW;
    }
}
