package org.fourquadrant.chart.layout;

import java.util.List;

/**
 * The texts above and under the data area, broken into lines, and the height that they take from it.
 *
 * @param title lines of the title
 * @param subtitle lines under it
 * @param hasCounts whether the number that meets the line stands beside the title
 * @param hasComparisonRow whether there is a row for what a second definition changes
 * @param hasLines whether there are further lines, whose captions take room above the data area
 * @param hasSizes whether there is a row for what the areas of the marks mean
 * @param hasLegend whether there is a row for what the colours mean
 * @param note lines above the sources
 * @param sourceRows rows kept for the sources, whose text depends on which labels find a place
 */
public record ChartMargins(
        List<String> title,
        List<String> subtitle,
        boolean hasCounts,
        boolean hasComparisonRow,
        boolean hasLines,
        boolean hasSizes,
        boolean hasLegend,
        List<String> note,
        int sourceRows) {

    public static final double TITLE_LINE = 20;
    public static final double SUBTITLE_LINE = 17;

    private static final double TITLE_CENTRE = 26;
    private static final double WITHOUT_TITLE = 10;

    /** The pill of the threshold and the air around it. */
    private static final double PILL_ROOM = 48;

    private static final double AIR = 4;

    private static final double COMPARISON_LINE = 18;

    /** Captions of further lines in a second row above the pill. */
    private static final double LINES_ROOM = 14;

    /** The middle of the first line of the title. */
    public double titleCentre() {
        return TITLE_CENTRE;
    }

    /** The middle of the first line of the subtitle. */
    public double subtitleCentre() {
        return titleBottom() + SUBTITLE_LINE / 2 - 1;
    }

    private double titleBottom() {
        boolean hasRow = hasCounts || !title.isEmpty();
        return hasRow
                ? TITLE_CENTRE + Math.max(0, title.size() - 1) * TITLE_LINE + TITLE_LINE / 2
                : WITHOUT_TITLE + TITLE_LINE / 2;
    }

    /** The middle of the row for what a second definition changes. */
    public double forkCentre() {
        return subtitleBottom() + COMPARISON_LINE / 2 - 1;
    }

    private double subtitleBottom() {
        return titleBottom() + subtitle.size() * SUBTITLE_LINE;
    }

    /** Where the data area starts. */
    public double top() {
        double rows = (hasComparisonRow ? COMPARISON_LINE : 0) + (hasLines ? LINES_ROOM : 0);
        return subtitleBottom() + rows + PILL_ROOM - TITLE_LINE / 2;
    }

    /** The height under the data area. */
    public double foot() {
        return PartPlaces.EDGE / 2
                + linesUnderLegend() * PartPlaces.SOURCE_LINE
                + PartPlaces.AXIS_HEIGHT
                + (hasSizes ? SizeRow.HEIGHT : 0)
                + (hasLegend ? PartPlaces.LEGEND_LINE : 0)
                + AIR;
    }

    /** The middle of the row for what the areas of the marks mean, in a chart of a height. */
    public double sizeCentre(double height) {
        return height
                - PartPlaces.EDGE / 2
                - linesUnderLegend() * PartPlaces.SOURCE_LINE
                - (hasLegend ? PartPlaces.LEGEND_LINE : 0)
                - SizeRow.HEIGHT / 2
                - 2;
    }

    int linesUnderLegend() {
        return sourceRows + note.size();
    }

    /** Whether other margins leave the data area where it is. */
    public boolean leavesAsMuchAs(ChartMargins other) {
        return top() == other.top() && foot() == other.foot();
    }
}
