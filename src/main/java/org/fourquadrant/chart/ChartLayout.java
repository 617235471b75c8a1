package org.fourquadrant.chart;

import java.awt.geom.Rectangle2D;

/**
 * Where the parts of a chart stand, in logical pixels.
 *
 * @param left left edge of the data area
 * @param right its right edge
 * @param top its upper edge
 * @param bottom its lower edge
 * @param pillWidth width of the pill on the threshold line
 * @param surround what stands above and under the data area
 * @param height height of the whole chart
 */
record ChartLayout(
        double left, double right, double top, double bottom, double pillWidth, Surround surround, double height) {

    /** Empty space around everything. */
    static final double EDGE = 14;

    /** Ticks, their captions and the axis' own caption under the data area. */
    static final double AXIS_HEIGHT = 46;

    static final double SOURCE_LINE = 15;

    /** The row that says what the colours mean. */
    static final double LEGEND_LINE = 20;

    private static final double PILL_HEIGHT = 21;
    private static final double PILL_GAP = 5;

    /** The pill that carries the threshold, centred on the line but kept on the chart. */
    Rectangle2D pill(double lineX) {
        double x = Math.max(left - EDGE, Math.min(right - pillWidth + EDGE, lineX - pillWidth / 2));
        return new Rectangle2D.Double(x, top - PILL_GAP - PILL_HEIGHT, pillWidth, PILL_HEIGHT);
    }

    /** Where the threshold line ends. */
    double lineBottom() {
        return bottom + 5;
    }

    double legendCentre() {
        return bottom + AXIS_HEIGHT + LEGEND_LINE / 2;
    }

    double noteTop() {
        return sourceTop() - surround.note().size() * SOURCE_LINE;
    }

    double sourceTop() {
        return height - EDGE / 2 - surround.source().size() * SOURCE_LINE;
    }
}
