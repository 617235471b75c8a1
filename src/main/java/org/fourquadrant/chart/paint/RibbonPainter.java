package org.fourquadrant.chart.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.Set;
import org.fourquadrant.chart.layout.RibbonLayout;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextAlign;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.facts.years.RibbonCell;
import org.fourquadrant.facts.years.RibbonRow;
import org.fourquadrant.model.country.CountryCode;

/**
 * Draws a ribbon of years: runs of cells in the colours of quadrants with their letters, hollow where a share is carried, grey
 * where it does not decide, struck through before the line was agreed on.
 */
public final class RibbonPainter {

    static final Lettering.Style LETTER = new Lettering.Style(Lettering.Weight.BOLD, 9);

    /** Between two rows, logical pixels. */
    private static final double AIR = 1;

    private final Lettering lettering;

    /** Widths of the letters by their cells, of the language painted. */
    private final double[] widths = new double[RibbonCell.values().length];

    public RibbonPainter(Lettering lettering) {
        this.lettering = lettering;
    }

    /**
     * Paints the rows that are laid out, with the years over them.
     *
     * @param selection whose names stand out
     */
    public void paint(Graphics2D graphics, RibbonLayout layout, Palette palette, Set<CountryCode> selection) {
        for (RibbonCell cell : RibbonCell.values()) {
            widths[cell.ordinal()] = lettering.width(layout.texts().letter(cell), LETTER);
        }
        paintYears(graphics, layout, palette);
        // Smoothing edges that stand on whole pixels would cost most of the time.
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        RibbonCells cells = RibbonCells.on(graphics);
        for (int index = 0; index < layout.rows().size(); index++) {
            RibbonRow row = layout.rows().get(index);
            ChartPart.begin(graphics, ChartPart.Kind.ROW, row.country().code());
            paintCells(cells, layout, palette, index);
        }
        paintEdges(graphics, layout, palette);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        for (int index = 0; index < layout.rows().size(); index++) {
            RibbonRow row = layout.rows().get(index);
            ChartPart.begin(graphics, ChartPart.Kind.LABEL, row.country().code());
            boolean selected = selection.contains(row.country().code());
            paintStrikes(graphics, layout, palette, index);
            paintWords(graphics, layout, palette, index, selected ? RibbonLayout.SELECTED : RibbonLayout.TEXT);
            paintLetters(graphics, layout, palette, index);
        }
    }

    private void paintYears(Graphics2D graphics, RibbonLayout layout, Palette palette) {
        ChartPart.begin(graphics, ChartPart.Kind.AXIS);
        graphics.setColor(palette.softInk());
        int step = layout.yearStep();
        for (int year = layout.ribbon().to(); year >= layout.ribbon().from(); year -= step) {
            double centre = layout.x(year) + layout.cellWidth() / 2;
            lettering.paint(
                    graphics, String.valueOf(year), RibbonLayout.TEXT, TextAlign.CENTRE, centre, layout.headCentre());
        }
    }

    private static void paintCells(RibbonCells cells, RibbonLayout layout, Palette palette, int index) {
        RibbonRow row = layout.rows().get(index);
        int last = layout.ribbon().to();
        int start = layout.ribbon().from();
        for (int year = start; year <= last; year++) {
            boolean ends = year == last
                    || row.cell(year + 1) != row.cell(start)
                    || row.isCarried(year + 1) != row.isCarried(start);
            if (ends) {
                paintRun(cells, layout, palette, row, index, start, year);
                start = year + 1;
            }
        }
    }

    private static void paintStrikes(Graphics2D graphics, RibbonLayout layout, Palette palette, int index) {
        RibbonRow row = layout.rows().get(index);
        int last = layout.ribbon().to();
        for (int year = layout.ribbon().from(); layout.ribbon().line().isBefore(year) && year <= last; year++) {
            if (row.cell(year) != RibbonCell.GAP) {
                RibbonCells.strike(graphics, palette, cellBox(layout, index, year, year));
            }
        }
    }

    private static void paintRun(
            RibbonCells cells, RibbonLayout layout, Palette palette, RibbonRow row, int index, int start, int end) {
        RibbonCell cell = row.cell(start);
        if (cell == RibbonCell.GAP) {
            return;
        }
        Rectangle2D box = cellBox(layout, index, start, end);
        if (row.isCarried(start)) {
            cells.fillHollow(palette, cell, box);
        } else {
            cells.fill(RibbonCells.colour(palette, cell), box);
        }
    }

    private static Rectangle2D cellBox(RibbonLayout layout, int index, int start, int end) {
        double x = layout.x(start);
        return new Rectangle2D.Double(x, layout.top(index) + AIR / 2, layout.x(end + 1) - x, layout.rowHeight() - AIR);
    }

    /** Parts the years by lines of the ground, over all rows at once. */
    private static void paintEdges(Graphics2D graphics, RibbonLayout layout, Palette palette) {
        ChartPart.begin(graphics, ChartPart.Kind.GRID);
        double top = layout.top(0);
        double height = layout.top(layout.rows().size()) - top;
        graphics.setColor(palette.ground());
        for (int year = layout.ribbon().from() + 1;
                layout.hasRoomForLetters() && year <= layout.ribbon().to();
                year++) {
            graphics.fill(new Rectangle2D.Double(layout.x(year), top, 1, height));
        }
    }

    private void paintWords(
            Graphics2D graphics, RibbonLayout layout, Palette palette, int index, Lettering.Style style) {
        RibbonRow row = layout.rows().get(index);
        double centre = layout.top(index) + layout.rowHeight() / 2;
        graphics.setColor(palette.ink());
        lettering.paint(
                graphics,
                fitting(layout.texts().name(row.country()), style, layout.nameWidth()),
                style,
                TextAlign.LEFT,
                layout.left(),
                centre);
        graphics.setColor(palette.softInk());
        lettering.paint(graphics, layout.texts().end(row), RibbonLayout.TEXT, TextAlign.LEFT, layout.endLeft(), centre);
    }

    private String fitting(String name, Lettering.Style style, double width) {
        String shown = name;
        for (int length = name.length() - 1; length > 0 && lettering.width(shown, style) > width; length--) {
            shown = name.substring(0, length).stripTrailing() + "…";
        }
        return shown;
    }

    /** A letter in every cell; where there is no room, one in the longest part of a run that looks alike. */
    private void paintLetters(Graphics2D graphics, RibbonLayout layout, Palette palette, int index) {
        RibbonRow row = layout.rows().get(index);
        int last = layout.ribbon().to();
        int start = layout.ribbon().from();
        int longest = start;
        int length = 0;
        int alike = start;
        for (int year = start; year <= last; year++) {
            boolean endsRun = layout.hasRoomForLetters() || year == last || row.cell(year + 1) != row.cell(start);
            if (endsRun || row.isCarried(year + 1) != row.isCarried(alike)) {
                if (year + 1 - alike > length) {
                    longest = alike;
                    length = year + 1 - alike;
                }
                alike = year + 1;
            }
            if (endsRun) {
                paintLetter(graphics, layout, palette, index, longest, length);
                start = year + 1;
                length = 0;
            }
        }
    }

    private void paintLetter(
            Graphics2D graphics, RibbonLayout layout, Palette palette, int index, int year, int length) {
        RibbonRow row = layout.rows().get(index);
        RibbonCell cell = row.cell(year);
        double width = length * layout.cellWidth();
        if (cell != RibbonCell.GAP && widths[cell.ordinal()] + 2 <= width) {
            graphics.setColor(row.isCarried(year) ? palette.ink() : palette.onAccent());
            lettering.paint(
                    graphics,
                    layout.texts().letter(cell),
                    LETTER,
                    TextAlign.LEFT,
                    layout.x(year) + (width - widths[cell.ordinal()]) / 2,
                    layout.top(index) + layout.rowHeight() / 2);
        }
    }
}
