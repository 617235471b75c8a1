package org.fourquadrant.data.importing.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.fourquadrant.data.importing.cell.CellNumber;
import org.fourquadrant.data.importing.cell.CellYear;
import org.fourquadrant.data.importing.cell.NumberStyle;
import org.fourquadrant.data.importing.country.CountryCells;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.word.ColumnUnit;
import org.fourquadrant.data.importing.word.Concept;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.TableChoices;

/** Reads the rows below a header: a figure for each number, or why the row is left out. */
public final class RowReader {

    private record Key(CountryCode country, int year, Concept concept) {}

    /** So many rows are read before it is told how far it has come. */
    private static final int ROWS_BETWEEN = 4_096;

    /** Stands where the country is not understood, while the rest of the row is looked at. */
    private static final CountryCode NOBODY = new CountryCode("ZZZ");

    private final Grid grid;
    private final TableForm form;
    private final Map<Measure, NumberStyle> styles;
    private final RowCountry rowCountry;
    private final Findings findings;
    private final RowWidths widths;
    private final RowDoubts doubts;
    private final Map<String, List<Measure>> bySeries = new HashMap<>();
    private final Map<String, Optional<CellYear>> years = new HashMap<>();
    private final Map<Key, Integer> seen = new HashMap<>();
    private final List<TableFigure> figures = new ArrayList<>();
    private final Set<CountryCode> listed = new LinkedHashSet<>();

    /**
     * @param styles how each measure writes decimals
     * @param damaged the column of a stray quote by its line
     */
    public RowReader(
            Grid grid,
            TableForm form,
            Map<Measure, NumberStyle> styles,
            TableChoices choices,
            CountryCells countries,
            Map<Integer, Integer> damaged,
            Findings findings) {
        this.grid = grid;
        this.form = form;
        this.styles = Map.copyOf(styles);
        this.findings = findings;
        this.doubts = new RowDoubts(choices, damaged, findings);
        this.rowCountry = new RowCountry(grid, form, countries, doubts);
        this.widths = new RowWidths(grid, form.header());
        form.measures()
                .forEach(measure -> bySeries.computeIfAbsent(measure.series(), none -> new ArrayList<>())
                        .add(measure));
    }

    /** The figures, in the order of the rows. */
    public List<TableFigure> read() {
        return read((rows, of) -> {});
    }

    /**
     * The figures, in the order of the rows.
     *
     * @param progress is told how many rows of how many are read, now and then
     */
    public List<TableFigure> read(BiConsumer<Integer, Integer> progress) {
        if (form.header().below() >= grid.rows()) {
            findings.add(form.header().line() + 1, 1, "", ProblemKind.NO_ROWS);
        }
        for (int row = form.header().below();
                row < grid.rows() && !findings.problems().isFull();
                row++) {
            if (row % ROWS_BETWEEN == 0) {
                progress.accept(row, grid.rows());
            }
            read(row);
        }
        return figures;
    }

    /** The economies that have a row, with figures or without. */
    public Set<CountryCode> listed() {
        return listed;
    }

    private void read(int row) {
        List<Measure> measures = measures(row);
        if (measures.isEmpty() || grid.isBlank(row)) {
            return;
        }
        int line = grid.line(row);
        RowWidths.Fit fit = widths.fit(row);
        if (fit == RowWidths.Fit.WORDS) {
            doubts.leaveOut(line, 1, ProblemKind.ROW_OF_WORDS, rowCountry.firstCell(row));
        } else if (fit != RowWidths.Fit.RIGHT) {
            ProblemKind kind = fit == RowWidths.Fit.LONG ? ProblemKind.ROW_TOO_LONG : ProblemKind.ROW_TOO_SHORT;
            int column = Math.min(grid.width(row), widths.wanted()) + 1;
            doubts.leaveOut(line, column, kind, String.valueOf(grid.width(row)), String.valueOf(widths.wanted()));
        } else if (isHeader(row)) {
            doubts.leaveOut(line, 1, ProblemKind.ROW_OF_HEADER);
        } else {
            readFitting(row, line, measures);
        }
    }

    private List<Measure> measures(int row) {
        if (form.seriesColumns().isEmpty()) {
            return form.measures();
        }
        List<Measure> all = bySeries.getOrDefault(SeriesKey.of(grid, row, form.seriesColumns()), List.of());
        List<Measure> always = bySeries.getOrDefault("", List.of());
        if (always.isEmpty() || all == always) {
            return all;
        }
        List<Measure> both = new ArrayList<>(all);
        both.addAll(always);
        return both;
    }

    private void readFitting(int row, int line, List<Measure> measures) {
        int before = findings.rowsLeftOut();
        Optional<CountryCode> country = rowCountry.of(row, line, measures, this::isKnown);
        if (findings.rowsLeftOut() > before) {
            return;
        }
        rowCountry.remember(country);
        Optional<CellYear> yearCell = form.year().isPresent() ? year(row, line) : Optional.empty();
        boolean understood = country.isPresent() && (form.year().isEmpty() || yearCell.isPresent());
        List<TableFigure> found = new ArrayList<>();
        for (Measure measure : measures) {
            int year =
                    yearCell.map(CellYear::year).orElseGet(() -> measure.year().orElse(0));
            boolean estimate = yearCell.map(CellYear::estimate).orElse(false);
            understood &= findings.rowsLeftOut() == before
                    && add(found, row, line, measure, country.orElse(NOBODY), year, estimate);
        }
        if (!understood) {
            return;
        }
        if (doubts.isDamaged(line)) {
            doubts.tellOfStrayQuote(line);
        }
        listed.add(country.get());
        for (TableFigure figure : found) {
            if (!keep(figure, line)) {
                return;
            }
        }
    }

    /** Keeps a figure; false where the country has one of that year already. */
    private boolean keep(TableFigure figure, int line) {
        Key key = new Key(figure.country(), figure.year(), figure.measure().concept());
        Integer first = seen.putIfAbsent(key, line);
        if (first == null) {
            return figures.add(figure);
        }
        findings.add(
                line,
                form.entity() + 1,
                form.nameOf(form.entity()),
                ProblemKind.COUNTRY_TWICE,
                figure.country().value(),
                String.valueOf(figure.year()),
                String.valueOf(first));
        return false;
    }

    /** Adds the figure of a cell, if there is one; false where the row is left out because of it. */
    private boolean add(
            List<TableFigure> found,
            int row,
            int line,
            Measure measure,
            CountryCode country,
            int year,
            boolean estimate) {
        String cell = grid.cell(row, measure.column());
        CellNumber number = CellNumber.of(cell, styles.getOrDefault(measure, NumberStyle.POINT));
        if (number.kind() == CellNumber.Kind.NOTHING) {
            return true;
        }
        int column = measure.column() + 1;
        Optional<Double> value = number.isNumber() ? value(number, measure) : Optional.empty();
        if (value.isEmpty()) {
            if (doubts.isDamaged(line)) {
                doubts.leaveOut(line, column, ProblemKind.ROW_DAMAGED);
            } else {
                doubts.doubt(
                        line, column, measure.name(), ProblemKind.NUMBER_EXPECTED, ProblemKind.FIGURE_LEFT_OUT, cell);
            }
            return false;
        }
        if (measure.concept() == Concept.SHARE && number.isNumber() && (value.get() < 0 || value.get() > 100)) {
            doubts.doubt(
                    line,
                    column,
                    measure.name(),
                    ProblemKind.OUT_OF_RANGE,
                    ProblemKind.FIGURE_LEFT_OUT,
                    cell,
                    "0",
                    "100");
            return false;
        }
        if (number.marked()) {
            findings.add(line, column, measure.name(), ProblemKind.MARK_LEFT_OUT, cell, plain(number.value()));
        }
        boolean flagged = number.estimate() || estimate || measure.estimate() || isFlagged(row, measure);
        int measuredIn = measure.concept() == Concept.SHARE ? shareYear(row, year) : year;
        found.add(new TableFigure(measure, country, year, value.get(), flagged, row, line, measuredIn));
        return true;
    }

    private int shareYear(int row, int year) {
        return form.shareYear().isPresent()
                ? CellYear.of(grid.cell(row, form.shareYear().getAsInt()))
                        .map(CellYear::year)
                        .orElse(year)
                : year;
    }

    /** The number in the unit of its column; empty where the cell says a unit that its column cannot have. */
    private static Optional<Double> value(CellNumber number, Measure measure) {
        if (number.unit().isEmpty()) {
            return Optional.of(number.value());
        }
        ColumnUnit said = number.unit().get();
        boolean money = said.kind() == ColumnUnit.Kind.MONEY;
        if (money != measure.concept().isMoney()) {
            return Optional.empty();
        }
        if (!money) {
            return Optional.of(
                    measure.unit().kind() == ColumnUnit.Kind.FRACTION ? number.value() / 100 : number.value());
        }
        boolean otherCurrency = said.currency().isPresent()
                && measure.unit().currency().isPresent()
                && !said.currency().equals(measure.unit().currency());
        boolean noCurrency =
                said.currency().isPresent() && measure.unit().currency().isEmpty();
        if (otherCurrency || noCurrency || said.factor() != 1 && measure.unit().factor() != 1) {
            return Optional.empty();
        }
        return Optional.of(number.value());
    }

    private boolean isFlagged(int row, Measure measure) {
        if (measure.concept() != Concept.SHARE && form.seriesColumns().isEmpty()) {
            return false;
        }
        for (int column : form.flags()) {
            String flag = grid.cell(row, column).strip();
            if (flag.equals("E") || flag.equals("e") || flag.equals("1") || flag.equalsIgnoreCase("true")) {
                return true;
            }
        }
        return false;
    }

    private Optional<CellYear> year(int row, int line) {
        int column = form.year().orElseThrow();
        String cell = grid.cell(row, column);
        Optional<CellYear> year = years.get(cell);
        if (year == null) {
            year = CellYear.of(cell);
            years.put(cell, year);
            if (year.isPresent() && !year.get().plain()) {
                findings.add(
                        line,
                        column + 1,
                        form.nameOf(column),
                        ProblemKind.YEAR_READ,
                        cell,
                        String.valueOf(year.get().year()));
            }
        }
        if (year.isEmpty()) {
            if (doubts.isDamaged(line)) {
                doubts.leaveOut(line, column + 1, ProblemKind.ROW_DAMAGED);
            } else {
                doubts.doubt(
                        line,
                        column + 1,
                        form.nameOf(column),
                        ProblemKind.INTEGER_EXPECTED,
                        ProblemKind.YEAR_LEFT_OUT,
                        cell);
            }
        }
        return year;
    }

    /** Whether a country has a figure of a year already. */
    private boolean isKnown(CountryCode country, int year) {
        return form.measures().stream()
                .anyMatch(measure -> seen.containsKey(new Key(country, year, measure.concept())));
    }

    private boolean isHeader(int row) {
        String first = grid.cell(row, form.entity()).strip();
        if (first.isEmpty() || !first.equals(form.nameOf(form.entity()))) {
            return false;
        }
        return form.measures().stream()
                .allMatch(measure -> grid.cell(row, measure.column()).strip().equals(form.nameOf(measure.column())));
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
