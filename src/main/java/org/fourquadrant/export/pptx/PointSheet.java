package org.fourquadrant.export.pptx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.export.page.PointChart;
import org.fourquadrant.export.page.PointChart.Point;
import org.fourquadrant.export.page.PointChart.Word;
import org.fourquadrant.export.pptx.SheetCells.Column;
import org.fourquadrant.export.pptx.SheetCells.Range;
import org.fourquadrant.model.country.Quadrant;

/**
 * The workbook of a chart of points: a row for each country with its figures, beside them by formulas where its point
 * stands and in which quadrant, and right of these the line and the ticks. What the chart shows of it is kept as it is
 * written, since a chart carries it too.
 */
final class PointSheet {

    private final PointChart chart;
    private final SheetAxis across;
    private final SheetAxis up;
    private final SheetCells cells;
    private final List<Series> series = new ArrayList<>();

    /**
     * What a chart draws in one look.
     *
     * @param kind what it is
     * @param name what it is called
     * @param labels what is written at its points
     * @param x of its points
     * @param y of its points
     */
    record Series(Kind kind, Range name, Range labels, Range x, Range y) {}

    /** What a series is. */
    enum Kind {
        I,
        II,
        III,
        IV,
        UNDECIDED,
        LINE,
        ZERO,
        TICKS_ACROSS,
        TICKS_UP
    }

    PointSheet(PointChart chart) {
        this.chart = chart;
        across = SheetAxis.of(chart.share());
        up = SheetAxis.of(chart.balance());
        cells = new SheetCells(chart.words());
        for (int i = 0; i < chart.points().size(); i++) {
            country(i + 2, chart.points().get(i));
        }
        countries();
        series.addAll(new SheetLines(chart, cells, across, up).write());
    }

    /** What is drawn, from the lowest to the highest. */
    List<Series> series() {
        return series;
    }

    /** The axis to the right. */
    SheetAxis across() {
        return across;
    }

    /** The upward axis. */
    SheetAxis up() {
        return up;
    }

    byte[] bytes() throws IOException {
        return cells.bytes();
    }

    private void country(int number, Point point) {
        cells.text(number, Column.CODE, point.code());
        cells.text(number, Column.NAME, point.name());
        cells.number(number, Column.SHARE, point.share());
        cells.number(number, Column.YEAR, point.year());
        cells.number(number, Column.ROUNDING, point.rounding());
        cells.number(number, Column.BALANCE, point.balance());
        cells.text(number, Column.LABEL, point.label());
        cells.formula(number, Column.ACROSS, across.formula(Column.SHARE.of(number)), across.place(point.share()));
        for (Kind kind : List.of(Kind.I, Kind.II, Kind.III, Kind.IV, Kind.UNDECIDED)) {
            Column column = Column.valueOf(kind.name());
            String formula = "IF(" + condition(kind, number) + "," + up.formula(Column.BALANCE.of(number)) + ",NA())";
            if (kindOf(point) == kind) {
                cells.formula(number, column, formula, up.place(point.balance()));
            } else {
                cells.formulaOfNothing(number, column, formula);
            }
        }
    }

    private static String condition(Kind kind, int number) {
        String meets = Column.SHARE.of(number) + "-" + Column.ROUNDING.of(number) + ">=" + SheetLines.LINE_CELL;
        String below = Column.SHARE.of(number) + "+" + Column.ROUNDING.of(number) + "<" + SheetLines.LINE_CELL;
        String balance = Column.BALANCE.of(number);
        return switch (kind) {
            case I -> "AND(" + balance + ">=0," + meets + ")";
            case II -> "AND(" + balance + ">=0," + below + ")";
            case III -> "AND(" + balance + "<0," + below + ")";
            case IV -> "AND(" + balance + "<0," + meets + ")";
            default -> "AND(NOT(" + meets + "),NOT(" + below + "))";
        };
    }

    /** Where a point is with the line where it stands. */
    Kind kindOf(Point point) {
        boolean meets = point.share() - point.rounding() >= chart.line();
        boolean below = point.share() + point.rounding() < chart.line();
        if (!meets && !below) {
            return Kind.UNDECIDED;
        }
        boolean surplus = point.balance() >= 0;
        return meets ? surplus ? Kind.I : Kind.IV : surplus ? Kind.II : Kind.III;
    }

    private void countries() {
        int last = chart.points().size() + 1;
        List<Optional<String>> places = chart.points().stream()
                .map(point -> Range.number(across.place(point.share())))
                .toList();
        for (Quadrant quadrant : Quadrant.values()) {
            countries(Kind.valueOf(quadrant.name()), places, last);
        }
        if (chart.points().stream().anyMatch(point -> kindOf(point) == Kind.UNDECIDED)) {
            countries(Kind.UNDECIDED, places, last);
        }
    }

    private void countries(Kind kind, List<Optional<String>> places, int last) {
        Column column = Column.valueOf(kind.name());
        List<Optional<String>> labels = chart.points().stream()
                .map(point -> Optional.of(point.label()).filter(label -> kindOf(point) == kind && !label.isEmpty()))
                .toList();
        List<Optional<String>> heights = chart.points().stream()
                .map(point ->
                        kindOf(point) == kind ? Range.number(up.place(point.balance())) : Optional.<String>empty())
                .toList();
        series.add(new Series(
                kind,
                cells.range(column, 1, 1, List.of(Optional.of(chart.words().get(Word.valueOf(kind.name()))))),
                cells.range(Column.LABEL, 2, last, labels),
                cells.range(Column.ACROSS, 2, last, places),
                cells.range(column, 2, last, heights)));
    }
}
