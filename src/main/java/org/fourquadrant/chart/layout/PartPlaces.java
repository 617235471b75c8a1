package org.fourquadrant.chart.layout;

import java.awt.geom.Rectangle2D;
import java.util.Optional;
import org.fourquadrant.chart.lettering.BrokenText;
import org.fourquadrant.facts.screen.Box;

/**
 * Where the parts of a chart stand, in logical pixels.
 *
 * @param left left edge of the data area
 * @param right its right edge
 * @param top its upper edge
 * @param bottom its lower edge
 * @param pillWidth width of the pill on the threshold line
 * @param margins what stands above and under the data area
 * @param comparisonRow what a second definition changes; empty where nothing is compared
 * @param sizeRow what the areas of the marks mean; empty where all are alike
 * @param captions what stands at further lines
 * @param source the sources, already broken into lines
 * @param height height of the whole chart
 */
public record PartPlaces(
        double left,
        double right,
        double top,
        double bottom,
        double pillWidth,
        ChartMargins margins,
        Optional<ComparisonRow> comparisonRow,
        Optional<SizeRow> sizeRow,
        LineCaptions captions,
        BrokenText source,
        double height) {

    /** How far the pill may reach beyond the data area. */
    public static final double EDGE = 14;

    /** Ticks, their captions and the axis' own caption under the data area. */
    public static final double AXIS_HEIGHT = 46;

    public static final double SOURCE_LINE = 15;

    /** The row that says what the colours mean. */
    static final double LEGEND_LINE = 20;

    /** The strip of how many meet the line, with the gap under it. */
    public static final double STRIP_HEIGHT = 50;

    private static final double STRIP_GAP = 8;
    private static final double PILL_HEIGHT = 21;
    private static final double PILL_GAP = 5;

    /** The window's pin: its side, how far its middle is beside the line, and how far it begins above the data area. */
    private static final double PIN = 22;

    private static final double PIN_BESIDE = 40;
    private static final double PIN_ABOVE = 27;

    /** Where what stands above and under the data area begins: with it, or on a slide at the margin. */
    public double textLeft() {
        return margins.use().isSlide() ? margins.use().side() : left;
    }

    /** The pill that carries the threshold, centred on the line but kept on the chart. */
    public Rectangle2D pill(double lineX) {
        return pill(lineX, pillWidth, left, right, top);
    }

    /** The pill of a width over a data area that is not laid out any further yet. */
    public static Rectangle2D pill(double lineX, double width, double left, double right, double top) {
        double x = Math.max(left - EDGE, Math.min(right - width + EDGE, lineX - width / 2));
        return new Rectangle2D.Double(x, top - PILL_GAP - PILL_HEIGHT, width, PILL_HEIGHT);
    }

    /**
     * Where a window has the pin, beside the line's pill: on the right, unless the edge is there.
     *
     * @param width of the chart
     * @param top of the data area
     */
    public static Box pin(double lineX, double width, double top) {
        double aside = lineX + PIN_BESIDE + PIN > width ? -PIN_BESIDE : PIN_BESIDE;
        return new Box(lineX + aside - PIN / 2, top - PIN_ABOVE, PIN, PIN);
    }

    /** Where the threshold line ends. */
    public double lineBottom() {
        return bottom + 5;
    }

    /** The strip under the axis. */
    public Rectangle2D strip() {
        return new Rectangle2D.Double(left, bottom + AXIS_HEIGHT, right - left, STRIP_HEIGHT - STRIP_GAP);
    }

    /** Middle of the legend, just above the note and the sources. */
    double legendCentre() {
        return height - margins.use().foot() - margins.linesUnderLegend() * SOURCE_LINE - LEGEND_LINE / 2 - 2;
    }

    /** Upper edge of the note. */
    public double noteTop() {
        return sourceTop() - margins.note().lines().size() * SOURCE_LINE;
    }

    /** Upper edge of the lines of sources. */
    public double sourceTop() {
        return height - margins.use().foot() - source.lines().size() * SOURCE_LINE;
    }
}
