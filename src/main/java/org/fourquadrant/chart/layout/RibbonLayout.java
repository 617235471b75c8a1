package org.fourquadrant.chart.layout;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.words.RibbonTexts;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.years.Ribbon;
import org.fourquadrant.facts.years.RibbonRow;

/** A ribbon of years laid out in an area: names, years as columns, what stands behind a row; some rows from one on. */
public final class RibbonLayout {

    /** The face of names and of what stands behind a row. */
    public static final Lettering.Style TEXT = new Lettering.Style(Lettering.Weight.REGULAR, TypeScale.SMALL);

    /** The face of the names of who is selected; every name has room for it, so that no selection moves the cells. */
    public static final Lettering.Style SELECTED = new Lettering.Style(Lettering.Weight.BOLD, TypeScale.SMALL);

    /** Room for the years over the rows, logical pixels. */
    public static final double HEAD = 20;

    /** So wide a cell has a letter of its own, logical pixels. */
    private static final double ROOM_FOR_LETTER = 15;

    /** Of more rows nobody reads cell by cell, and their letters would take longer than a frame. */
    private static final int MOST_LETTERED = 60;

    private static final double MOST_NAME = 0.45;
    private static final double GAP = 8;

    /** So many years lie between two that are written, at least. */
    private static final int[] STEPS = {1, 2, 5, 10, 20};

    private static final double ROOM_FOR_YEAR = 34;

    private final Ribbon ribbon;
    private final RibbonTexts texts;
    private final Box area;
    private final double rowHeight;
    private final List<RibbonRow> rows;
    private final double cellsLeft;
    private final double cellWidth;

    /**
     * How wide the words beside cells are, logical pixels.
     *
     * @param names the widest name
     * @param ends the widest of what stands behind rows
     */
    public record WordWidths(double names, double ends) {

        /** Those of some rows. */
        public static WordWidths of(List<RibbonRow> rows, RibbonTexts texts, Lettering lettering) {
            double names = 0;
            double ends = 0;
            for (RibbonRow row : rows) {
                names = Math.max(names, lettering.width(texts.name(row.country()), SELECTED));
                ends = Math.max(ends, lettering.width(texts.end(row), TEXT));
            }
            return new WordWidths(names, ends);
        }
    }

    /**
     * What is seen of a point.
     *
     * @param row whose row it is on
     * @param year the year of the cell; empty beside the cells
     */
    public record RibbonPoint(RibbonRow row, OptionalInt year) {}

    /**
     * A layout of as many rows as there is room for.
     *
     * @param area where, logical pixels
     * @param rowHeight from row to row, logical pixels
     * @param firstRow the first row that is seen
     */
    public RibbonLayout(
            Ribbon ribbon, RibbonTexts texts, Lettering lettering, Box area, double rowHeight, int firstRow) {
        this(ribbon, texts, area, rowHeight, firstRow, rows -> WordWidths.of(rows, texts, lettering));
    }

    /**
     * The same with cells as wide as those of other parts of the ribbon.
     *
     * @param widths of the words beside the cells of all parts
     */
    public RibbonLayout(Ribbon ribbon, RibbonTexts texts, Box area, double rowHeight, int firstRow, WordWidths widths) {
        this(ribbon, texts, area, rowHeight, firstRow, rows -> widths);
    }

    private RibbonLayout(
            Ribbon ribbon,
            RibbonTexts texts,
            Box area,
            double rowHeight,
            int firstRow,
            Function<List<RibbonRow>, WordWidths> measured) {
        this.ribbon = ribbon;
        this.texts = texts;
        this.area = area;
        this.rowHeight = rowHeight;
        int room = (int) Math.max(0, Math.floor((area.height() - HEAD) / rowHeight));
        int first = Math.min(firstRow, ribbon.rows().size());
        this.rows = ribbon.rows().subList(first, Math.min(ribbon.rows().size(), first + room));
        WordWidths widths = measured.apply(rows);
        cellsLeft = Math.ceil(area.x() + Math.min(area.width() * MOST_NAME, widths.names()) + GAP);
        double width = (area.maxX() - widths.ends() - GAP - cellsLeft) / ribbon.years();
        // Cells on whole pixels have equal edges.
        cellWidth = width >= 4 ? Math.floor(width) : Math.max(1, width);
    }

    public Ribbon ribbon() {
        return ribbon;
    }

    public RibbonTexts texts() {
        return texts;
    }

    /** The rows that are seen. */
    public List<RibbonRow> rows() {
        return Collections.unmodifiableList(rows);
    }

    /** From row to row, logical pixels. */
    public double rowHeight() {
        return rowHeight;
    }

    /** Where names begin. */
    public double left() {
        return area.x();
    }

    /** How wide a name may be. */
    public double nameWidth() {
        return cellsLeft - GAP - area.x();
    }

    /** The top of a row that is seen, by its place among them. */
    public double top(int index) {
        return area.y() + HEAD + index * rowHeight;
    }

    /** The middle of the line of years. */
    public double headCentre() {
        return area.y() + HEAD / 2;
    }

    /** Where the cell of a year begins; that of the year after the last is where the cells end. */
    public double x(int year) {
        return cellsLeft + (year - ribbon.from()) * cellWidth;
    }

    /** Width of a cell, logical pixels. */
    public double cellWidth() {
        return cellWidth;
    }

    /** Where begins what stands behind a row. */
    public double endLeft() {
        return x(ribbon.to() + 1) + GAP;
    }

    /** Where everything ends. */
    public double right() {
        return area.maxX();
    }

    /** Whether every cell has a letter; of very many rows each run of cells has one. */
    public boolean hasRoomForLetters() {
        return cellWidth >= ROOM_FOR_LETTER && rows.size() <= MOST_LETTERED;
    }

    /** From year to year that is written over the cells. */
    public int yearStep() {
        for (int step : STEPS) {
            if (step * cellWidth >= ROOM_FOR_YEAR) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }

    /** What is at a point, logical pixels. */
    public Optional<RibbonPoint> at(double x, double y) {
        int index = (int) Math.floor((y - area.y() - HEAD) / rowHeight);
        if (y < area.y() + HEAD || index >= rows.size() || x < area.x() || x > area.maxX()) {
            return Optional.empty();
        }
        int year = ribbon.from() + (int) Math.floor((x - cellsLeft) / cellWidth);
        boolean onCell = year >= ribbon.from() && year <= ribbon.to();
        return Optional.of(new RibbonPoint(rows.get(index), onCell ? OptionalInt.of(year) : OptionalInt.empty()));
    }
}
