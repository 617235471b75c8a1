package org.fourquadrant.export.pptx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.fourquadrant.chart.axis.AxisTick;
import org.fourquadrant.export.page.PointChart;
import org.fourquadrant.export.page.PointChart.Word;
import org.fourquadrant.export.pptx.PointSheet.Kind;
import org.fourquadrant.export.pptx.PointSheet.Series;
import org.fourquadrant.export.pptx.SheetCells.Column;
import org.fourquadrant.export.pptx.SheetCells.Range;

/** The line, the zero of the balance and the ticks on the sheet of a chart of points, under each other beside the countries. */
final class SheetLines {

    /** Where the threshold stands, which a person moves there. */
    static final String LINE_CELL = "$P$2";

    private static final String ZERO_CELL = "$P$4";

    private final PointChart chart;
    private final SheetCells cells;
    private final SheetAxis across;
    private final SheetAxis up;
    private final List<Series> series = new ArrayList<>();

    SheetLines(PointChart chart, SheetCells cells, SheetAxis across, SheetAxis up) {
        this.chart = chart;
        this.cells = cells;
        this.across = across;
        this.up = up;
    }

    /** Fills the cells; what is drawn of them, from the lowest to the highest. */
    List<Series> write() {
        String at = chart.words().get(Word.LINE_AT);
        double line = across.place(chart.line());
        double zero = up.place(0);
        cells.number(2, Column.VALUE, chart.line());
        int middle = at.indexOf('#');
        String label = at.replace("#", SheetAxis.trimmed(chart.line()));
        cells.formula(
                2,
                Column.OTHER,
                '"' + at.substring(0, middle) + "\"&" + LINE_CELL + "&\"" + at.substring(middle + 1) + '"',
                label);
        cells.formula(2, Column.OTHER_ACROSS, across.formula(LINE_CELL), line);
        cells.number(2, Column.OTHER_UP, up.inside()[1]);
        cells.formula(3, Column.OTHER_ACROSS, across.formula(LINE_CELL), line);
        cells.number(3, Column.OTHER_UP, up.inside()[0]);
        cells.text(4, Column.OTHER, chart.words().get(Word.ZERO));
        cells.number(4, Column.VALUE, 0);
        for (int end = 0; end < 2; end++) {
            cells.number(4 + end, Column.OTHER_ACROSS, across.inside()[end]);
            cells.formula(4 + end, Column.OTHER_UP, up.formula(ZERO_CELL), zero);
        }
        add(Kind.ZERO, 4, List.of(chart.words().get(Word.ZERO), ""), across.inside(), new double[] {zero, zero});
        double[] ends = up.inside();
        add(Kind.LINE, 2, List.of(label, ""), new double[] {line, line}, new double[] {ends[1], ends[0]});
        ticks(Kind.TICKS_ACROSS, 6, chart.share().ticks());
        ticks(Kind.TICKS_UP, 6 + chart.share().ticks().size(), chart.balance().ticks());
        return series;
    }

    private void ticks(Kind kind, int first, List<AxisTick> ticks) {
        SheetAxis axis = kind == Kind.TICKS_ACROSS ? across : up;
        Column moving = kind == Kind.TICKS_ACROSS ? Column.OTHER_ACROSS : Column.OTHER_UP;
        Column resting = kind == Kind.TICKS_ACROSS ? Column.OTHER_UP : Column.OTHER_ACROSS;
        double edge = (kind == Kind.TICKS_ACROSS ? up : across).inside()[0];
        double[] places = new double[ticks.size()];
        double[] edges = new double[ticks.size()];
        for (int i = 0; i < ticks.size(); i++) {
            places[i] = axis.place(ticks.get(i).value());
            edges[i] = edge;
            cells.text(first + i, Column.OTHER, ticks.get(i).caption());
            cells.number(first + i, Column.VALUE, ticks.get(i).value());
            cells.formula(first + i, moving, axis.formula(Column.VALUE.of(first + i)), places[i]);
            cells.number(first + i, resting, edge);
        }
        List<String> captions = ticks.stream().map(AxisTick::caption).toList();
        if (kind == Kind.TICKS_ACROSS) {
            add(kind, first, captions, places, edges);
        } else {
            add(kind, first, captions, edges, places);
        }
    }

    private void add(Kind kind, int first, List<String> labels, double[] x, double[] y) {
        int last = first + x.length - 1;
        List<Optional<String>> texts = labels.stream()
                .map(label -> Optional.of(label).filter(text -> !text.isEmpty()))
                .toList();
        series.add(new Series(
                kind,
                cells.range(Column.OTHER, first, first, texts.subList(0, 1)),
                cells.range(Column.OTHER, first, last, texts),
                cells.range(Column.OTHER_ACROSS, first, last, numbers(x)),
                cells.range(Column.OTHER_UP, first, last, numbers(y))));
    }

    private static List<Optional<String>> numbers(double[] values) {
        return DoubleStream.of(values).mapToObj(Range::number).toList();
    }
}
