package org.fourquadrant.chart.layout;

/**
 * Size of a chart in logical pixels; text has the same logical size whatever the chart's.
 *
 * @param width at least {@link #MIN_WIDTH}
 * @param height at least {@link #MIN_HEIGHT}
 */
public record ChartSize(double width, double height) {

    /** Below this there is no room for axes and a plot. */
    public static final double MIN_WIDTH = 240;

    /** Below this there is no room for axes and a plot. */
    public static final double MIN_HEIGHT = 200;

    /** @throws IllegalArgumentException if there is no room for a chart */
    public ChartSize {
        if (!(width >= MIN_WIDTH && height >= MIN_HEIGHT)) {
            throw new IllegalArgumentException("No room for a chart in " + width + " by " + height);
        }
    }
}
