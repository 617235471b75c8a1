package org.fourquadrant.chart;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Where the entries of the legend stand in their row.
 *
 * @param lefts left edge of each entry's dot, logical pixels
 * @param rights right edge of each entry's caption
 * @param centre middle of the row
 */
record LegendRow(List<Double> lefts, List<Double> rights, double centre) {

    static final double DOT = 9;
    static final double AFTER_DOT = 5;
    private static final double BETWEEN = 16;

    static LegendRow of(Tools tools, MarkColouring colouring, ChartLayout layout) {
        Font font = tools.fonts().regular(TypeScale.SMALL);
        String title = colouring.legendTitle();
        double x = layout.left();
        if (!title.isEmpty()) {
            x += tools.measurer().width(font, title) + BETWEEN;
        }
        List<Double> lefts = new ArrayList<>();
        List<Double> rights = new ArrayList<>();
        for (MarkColouring.LegendEntry entry : colouring.legend()) {
            lefts.add(x);
            x += DOT + AFTER_DOT + tools.measurer().width(font, entry.caption());
            rights.add(x);
            x += BETWEEN;
        }
        return new LegendRow(lefts, rights, layout.legendCentre());
    }

    /** The place in the legend of the entry under a point. */
    OptionalInt entryAt(double x, double y) {
        if (Math.abs(y - centre) > ChartLayout.LEGEND_LINE / 2) {
            return OptionalInt.empty();
        }
        for (int i = 0; i < lefts.size(); i++) {
            if (x >= lefts.get(i) - AFTER_DOT && x <= rights.get(i) + AFTER_DOT) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }
}
