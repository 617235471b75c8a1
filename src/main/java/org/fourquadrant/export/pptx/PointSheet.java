package org.fourquadrant.export.pptx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fourquadrant.chart.axis.AxisTick;
import org.fourquadrant.export.page.PointChart;
import org.fourquadrant.export.page.PointChart.Point;
import org.fourquadrant.export.page.PointChart.Word;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.AxisTransforms;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.AxisScale;

/**
 * The workbook of a chart of points: a row for each country with its figures, beside them by formulas where its point
 * stands and in which quadrant, and right of these the line and the ticks. What the chart shows of it is kept as it is
 * written, since a chart carries it too.
 */
final class PointSheet {

    /** Where the columns are. */
    private enum Column {
        CODE,
        NAME,
        SHARE,
        YEAR,
        ROUNDING,
        BALANCE,
        LABEL,
        ACROSS,
        I,
        II,
        III,
        IV,
        UNDECIDED,
        GAP,
        /** Of the lines and ticks, whose names, values and places stand beside the countries. */
        OTHER,
        VALUE,
        OTHER_ACROSS,
        OTHER_UP;

        String letter() {
            return String.valueOf((char) ('A' + ordinal()));
        }

        String of(int row) {
            return letter() + row;
        }
    }

    private static final String LINE_CELL = "$P$2";

    /** Widths of columns in 256ths of a letter. */
    private static final int NARROW = 11 * 256;

    private static final double WITHIN = 1e-6;

    private static final int WIDE = 24 * 256;

    private final PointChart chart;
    private final ScaleFormula across;
    private final ScaleFormula up;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final List<Series> series = new ArrayList<>();

    /**
     * Cells in a row or a column, and what is in them.
     *
     * @param cells such as {@code 'Figures'!$C$2:$C$64}
     * @param values numbers or texts; empty where there is nothing to show
     */
    record Range(String cells, List<Optional<String>> values) {}

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
        across = ScaleFormula.of(chart.share().scale());
        up = ScaleFormula.of(chart.balance().scale());
        sheet = book.createSheet(chart.words().get(Word.SHEET));
        head();
        IntStream.range(0, chart.points().size())
                .forEach(i -> country(i + 2, chart.points().get(i)));
        countries();
        others();
        for (Column column : Column.values()) {
            boolean isWide = column == Column.NAME || column == Column.LABEL || column == Column.OTHER;
            sheet.setColumnWidth(column.ordinal(), isWide ? WIDE : NARROW);
        }
        sheet.createFreezePane(2, 1);
    }

    /** What is drawn, from the lowest to the highest. */
    List<Series> series() {
        return series;
    }

    /** How far the axis to the right reaches, in the units of places. */
    double[] acrossEnds() {
        return new double[] {
            across.transform().forward(chart.share().min()),
            across.transform().forward(chart.share().max())
        };
    }

    /** How far the upward axis reaches, in the units of places. */
    double[] upEnds() {
        return new double[] {
            up.transform().forward(chart.balance().min()),
            up.transform().forward(chart.balance().max())
        };
    }

    /** The same ends, so little within them that nobody sees it: some programs leave out what stands on an end. */
    static double[] inside(double[] ends) {
        double little = (ends[1] - ends[0]) * WITHIN;
        return new double[] {ends[0] + little, ends[1] - little};
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try (book) {
            book.write(stream);
        }
        return stream.toByteArray();
    }

    private void head() {
        CellStyle bold = book.createCellStyle();
        Font font = book.createFont();
        font.setBold(true);
        bold.setFont(font);
        XSSFRow row = row(1);
        for (Column column : Column.values()) {
            if (column != Column.GAP) {
                XSSFCell cell = row.createCell(column.ordinal());
                cell.setCellValue(chart.words().get(headOf(column)));
                cell.setCellStyle(bold);
            }
        }
    }

    private static Word headOf(Column column) {
        return switch (column) {
            case OTHER -> Word.LINE;
            case OTHER_ACROSS -> Word.ACROSS;
            case OTHER_UP -> Word.UP;
            default -> Word.valueOf(column.name());
        };
    }

    private void country(int number, Point point) {
        text(number, Column.CODE, point.code());
        text(number, Column.NAME, point.name());
        number(number, Column.SHARE, point.share());
        number(number, Column.YEAR, point.year());
        number(number, Column.ROUNDING, point.rounding());
        number(number, Column.BALANCE, point.balance());
        text(number, Column.LABEL, point.label());
        formula(
                number,
                Column.ACROSS,
                across.of(Column.SHARE.of(number)),
                across.transform().forward(point.share()));
        for (Kind kind : List.of(Kind.I, Kind.II, Kind.III, Kind.IV, Kind.UNDECIDED)) {
            String formula = "IF(" + condition(kind, number) + "," + up.of(Column.BALANCE.of(number)) + ",NA())";
            XSSFCell cell = row(number).createCell(Column.valueOf(kind.name()).ordinal());
            cell.setCellFormula(formula);
            if (kindOf(point) == kind) {
                cell.setCellValue(up.transform().forward(point.balance()));
            } else {
                cell.setCellErrorValue(FormulaError.NA);
            }
        }
    }

    private static String condition(Kind kind, int number) {
        String meets = Column.SHARE.of(number) + "-" + Column.ROUNDING.of(number) + ">=" + LINE_CELL;
        String below = Column.SHARE.of(number) + "+" + Column.ROUNDING.of(number) + "<" + LINE_CELL;
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
                .map(point -> number(across.transform().forward(point.share())))
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
                .map(point -> kindOf(point) == kind
                        ? number(up.transform().forward(point.balance()))
                        : Optional.<String>empty())
                .toList();
        series.add(new Series(
                kind,
                range(column, 1, 1, List.of(Optional.of(chart.words().get(Word.valueOf(kind.name()))))),
                range(Column.LABEL, 2, last, labels),
                range(Column.ACROSS, 2, last, places),
                range(column, 2, last, heights)));
    }

    /** The line, the zero of the balance and the ticks, under each other. */
    private void others() {
        String at = chart.words().get(Word.LINE_AT);
        double line = across.transform().forward(chart.line());
        double zero = up.transform().forward(0);
        number(2, Column.VALUE, chart.line());
        int middle = at.indexOf('#');
        String label = at.replace("#", trimmed(chart.line()));
        XSSFCell name = row(2).createCell(Column.OTHER.ordinal());
        name.setCellFormula('"' + at.substring(0, middle) + "\"&" + LINE_CELL + "&\"" + at.substring(middle + 1) + '"');
        name.setCellValue(label);
        formula(2, Column.OTHER_ACROSS, across.of(LINE_CELL), line);
        number(2, Column.OTHER_UP, inside(upEnds())[1]);
        formula(3, Column.OTHER_ACROSS, across.of(LINE_CELL), line);
        number(3, Column.OTHER_UP, inside(upEnds())[0]);
        text(4, Column.OTHER, chart.words().get(Word.ZERO));
        number(4, Column.VALUE, 0);
        for (int end = 0; end < 2; end++) {
            number(4 + end, Column.OTHER_ACROSS, inside(acrossEnds())[end]);
            formula(4 + end, Column.OTHER_UP, up.of("$P$4"), zero);
        }
        add(Kind.ZERO, 4, List.of(chart.words().get(Word.ZERO), ""), inside(acrossEnds()), new double[] {zero, zero});
        double[] ends = inside(upEnds());
        add(Kind.LINE, 2, List.of(label, ""), new double[] {line, line}, new double[] {ends[1], ends[0]});
        ticks(Kind.TICKS_ACROSS, 6, chart.share().ticks());
        ticks(Kind.TICKS_UP, 6 + chart.share().ticks().size(), chart.balance().ticks());
    }

    private void ticks(Kind kind, int first, List<AxisTick> ticks) {
        ScaleFormula scale = kind == Kind.TICKS_ACROSS ? across : up;
        Column moving = kind == Kind.TICKS_ACROSS ? Column.OTHER_ACROSS : Column.OTHER_UP;
        Column resting = kind == Kind.TICKS_ACROSS ? Column.OTHER_UP : Column.OTHER_ACROSS;
        double edge = inside(kind == Kind.TICKS_ACROSS ? upEnds() : acrossEnds())[0];
        double[] places = new double[ticks.size()];
        double[] edges = new double[ticks.size()];
        for (int i = 0; i < ticks.size(); i++) {
            places[i] = scale.transform().forward(ticks.get(i).value());
            edges[i] = edge;
            text(first + i, Column.OTHER, ticks.get(i).caption());
            number(first + i, Column.VALUE, ticks.get(i).value());
            formula(first + i, moving, scale.of(Column.VALUE.of(first + i)), places[i]);
            number(first + i, resting, edge);
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
                range(Column.OTHER, first, first, texts.subList(0, 1)),
                range(Column.OTHER, first, last, texts),
                range(Column.OTHER_ACROSS, first, last, numbers(x)),
                range(Column.OTHER_UP, first, last, numbers(y))));
    }

    private static List<Optional<String>> numbers(double[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> number(values[i]))
                .toList();
    }

    private static Optional<String> number(double value) {
        return Optional.of(Double.toString(value));
    }

    private static String trimmed(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private Range range(Column column, int first, int last, List<Optional<String>> values) {
        String letter = "$" + column.letter() + "$";
        String cells = first == last ? letter + first : letter + first + ":" + letter + last;
        return new Range("'" + sheet.getSheetName() + "'!" + cells, values);
    }

    private XSSFRow row(int number) {
        XSSFRow row = sheet.getRow(number - 1);
        return row == null ? sheet.createRow(number - 1) : row;
    }

    private void text(int number, Column column, String text) {
        if (!text.isEmpty()) {
            row(number).createCell(column.ordinal()).setCellValue(text);
        }
    }

    private void number(int number, Column column, double value) {
        row(number).createCell(column.ordinal()).setCellValue(value);
    }

    private void formula(int number, Column column, String formula, double value) {
        XSSFCell cell = row(number).createCell(column.ordinal());
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /**
     * A scale as a formula of a sheet.
     *
     * @param transform what it computes
     * @param pattern the formula, the cell in it a {@code #}
     */
    private record ScaleFormula(AxisTransform transform, String pattern) {
        /** Ranks have no formula that a figure can be moved by; their places are those of the values. */
        static ScaleFormula of(AxisScale scale) {
            AxisScale shown = scale instanceof AxisScale.Rank ? new AxisScale.Linear() : scale;
            String pattern = "#";
            if (shown instanceof AxisScale.SquareRoot) {
                pattern = "SIGN(#)*SQRT(ABS(#))";
            } else if (shown instanceof AxisScale.SignedLog log) {
                pattern = "SIGN(#)*LN(1+ABS(#)/" + trimmed(log.constant()) + ")";
            }
            return new ScaleFormula(AxisTransforms.of(shown, new double[0]), pattern);
        }

        String of(String cell) {
            return pattern.replace("#", cell);
        }
    }
}
