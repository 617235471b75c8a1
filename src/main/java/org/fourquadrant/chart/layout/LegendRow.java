package org.fourquadrant.chart.layout;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.MarkColouring;

/**
 * Where the entries of the legend stand in their row.
 *
 * @param title what stands before them, may be empty
 * @param font the face, in a size in which the whole row fits
 * @param lefts left edge of each entry's dot, logical pixels
 * @param rights right edge of each entry's caption
 * @param centre middle of the row
 */
public record LegendRow(String title, Font font, List<Double> lefts, List<Double> rights, double centre) {

    public static final double DOT = 9;
    public static final double AFTER_DOT = 5;
    private static final double BETWEEN = 16;

    /** Smaller than this part of its size nobody reads it. */
    private static final double LEAST_PART = 0.5;

    /** The row of a colouring, in letters as small as it needs. */
    public static LegendRow of(Fonts tools, String title, MarkColouring colouring, PartPlaces layout) {
        Font font = fitting(tools, title, colouring, layout.right() - layout.textLeft());
        double x = layout.textLeft();
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
        return new LegendRow(title, font, lefts, rights, layout.legendCentre());
    }

    private static Font fitting(Fonts tools, String title, MarkColouring colouring, double width) {
        Font font = tools.fonts().regular(TypeScale.SMALL);
        double words = tools.measurer().width(font, title);
        double gaps = BETWEEN;
        for (MarkColouring.LegendEntry entry : colouring.legend()) {
            words += tools.measurer().width(font, entry.caption());
            gaps += DOT + AFTER_DOT + BETWEEN;
        }
        double room = width - gaps;
        return words <= room ? font : tools.fonts().regular(TypeScale.SMALL * Math.max(LEAST_PART, room / words));
    }

    /** Where an entry stands, with what is around it. */
    public LegendBox box(int entry) {
        double left = lefts.get(entry) - AFTER_DOT;
        return new LegendBox(
                left,
                centre - PartPlaces.LEGEND_LINE / 2,
                rights.get(entry) + AFTER_DOT - left,
                PartPlaces.LEGEND_LINE);
    }
}
