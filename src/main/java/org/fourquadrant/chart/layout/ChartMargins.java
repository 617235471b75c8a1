package org.fourquadrant.chart.layout;

import org.fourquadrant.chart.lettering.BrokenText;

/**
 * The texts above and under the data area, broken into lines, and the height that they take from it.
 *
 * @param use what the chart is made for
 * @param title the title in lines
 * @param subtitle what stands under it
 * @param hasCounts whether the number that meets the line stands beside the title
 * @param hasComparisonRow whether there is a row for what a second definition changes
 * @param hasLines whether there are further lines, whose captions take room above the data area
 * @param hasBalanceRow whether what the upward axis measures has a row of its own, level above the data area
 * @param hasSizes whether there is a row for what the areas of the marks mean
 * @param hasLegend whether there is a row for what the colours mean
 * @param note what stands above the sources
 * @param sourceRows rows kept for the sources, whose text depends on which labels find a place
 */
public record ChartMargins(
        ChartUse use,
        BrokenText title,
        BrokenText subtitle,
        boolean hasCounts,
        boolean hasComparisonRow,
        boolean hasLines,
        boolean hasBalanceRow,
        boolean hasSizes,
        boolean hasLegend,
        BrokenText note,
        int sourceRows) {

    public static final double SUBTITLE_LINE = 17;

    /** Above the first line of the title. */
    private static final double ABOVE_TITLE = 16;

    private static final double WITHOUT_TITLE = 10;

    /** Height of the row above the data area that has no title. */
    private static final double PLAIN_LINE = 20;

    /** The pill of the threshold and the air around it. */
    private static final double PILL_ROOM = 48;

    private static final double AIR = 4;

    private static final double COMPARISON_LINE = 18;

    /** What the upward axis measures, where captions of lines stand beside the pill. */
    private static final double BALANCE_LINE = 16;

    /** Captions of further lines in a second row above the pill. */
    private static final double LINES_ROOM = 14;

    /** The middle of the first line of the title. */
    public double titleCentre() {
        return ABOVE_TITLE + use.titleLine() / 2;
    }

    /** The middle of the first line of the subtitle. */
    public double subtitleCentre() {
        return titleBottom() + SUBTITLE_LINE / 2 - 1;
    }

    private double titleBottom() {
        boolean hasRow = hasCounts || !title.lines().isEmpty();
        return hasRow
                ? titleCentre() + Math.max(0, title.lines().size() - 1) * use.titleLine() + use.titleLine() / 2
                : WITHOUT_TITLE + PLAIN_LINE / 2;
    }

    /** The middle of the row for what a second definition changes. */
    public double forkCentre() {
        return subtitleBottom() + COMPARISON_LINE / 2 - 1;
    }

    private double subtitleBottom() {
        return titleBottom() + subtitle.lines().size() * SUBTITLE_LINE;
    }

    /** The middle of what the upward axis measures, where that has a row of its own. */
    public double balanceRowCentre() {
        return subtitleBottom() + (hasComparisonRow ? COMPARISON_LINE : 0) + BALANCE_LINE / 2;
    }

    /** Where the data area starts. */
    public double top() {
        double rows = (hasComparisonRow ? COMPARISON_LINE : 0)
                + (hasLines ? LINES_ROOM : 0)
                + (hasBalanceRow ? BALANCE_LINE : 0);
        return subtitleBottom() + rows + PILL_ROOM - PLAIN_LINE / 2;
    }

    /** The height under the data area. */
    public double foot() {
        return use.foot()
                + linesUnderLegend() * PartPlaces.SOURCE_LINE
                + PartPlaces.AXIS_HEIGHT
                + (hasSizes ? SizeRow.HEIGHT : 0)
                + (hasLegend ? PartPlaces.LEGEND_LINE : 0)
                + AIR;
    }

    /** The middle of the row for what the areas of the marks mean, in a chart of a height. */
    public double sizeCentre(double height) {
        return height
                - use.foot()
                - linesUnderLegend() * PartPlaces.SOURCE_LINE
                - (hasLegend ? PartPlaces.LEGEND_LINE : 0)
                - SizeRow.HEIGHT / 2
                - 2;
    }

    int linesUnderLegend() {
        return sourceRows + note.lines().size();
    }

    /** Whether other margins leave the data area where it is. */
    public boolean leavesAsMuchAs(ChartMargins other) {
        return use == other.use && top() == other.top() && foot() == other.foot();
    }
}
