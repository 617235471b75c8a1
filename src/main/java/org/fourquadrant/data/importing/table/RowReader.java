package org.fourquadrant.data.importing.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.fourquadrant.data.importing.cell.CellYear;
import org.fourquadrant.data.importing.cell.NumberStyle;
import org.fourquadrant.data.importing.country.CountryCells;
import org.fourquadrant.data.importing.grid.Grid;
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

    private static final CountryCode US = new CountryCode("USA");

    private final Grid grid;
    private final TableForm form;
    private final RowCountry rowCountry;
    private final Findings findings;
    private final RowWidths widths;
    private final RowBlocks blocks;
    private final CountryCells countries;
    private final RowDoubts doubts;
    private final Map<String, List<Measure>> bySeries = new HashMap<>();
    private final RowYears years;
    private final RowFigures rowFigures;
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
        this.findings = findings;
        this.doubts = new RowDoubts(choices, damaged, findings);
        this.rowCountry = new RowCountry(grid, form, countries, doubts);
        this.years = new RowYears(grid, form, doubts);
        this.rowFigures = new RowFigures(grid, form, styles, years, doubts);
        this.countries = countries;
        this.blocks = new RowBlocks(grid, form);
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
        if (form.measures().isEmpty() || grid.isBlank(row)) {
            return;
        }
        List<Measure> measures = measures(row);
        int line = grid.line(row);
        RowWidths.Fit fit = widths.fit(row);
        if (fit == RowWidths.Fit.WORDS) {
            doubts.leaveOut(line, 1, ProblemKind.ROW_OF_WORDS, rowCountry.firstCell(row));
            blocks.passHeading(row);
        } else if (fit != RowWidths.Fit.RIGHT) {
            ProblemKind kind = fit == RowWidths.Fit.LONG ? ProblemKind.ROW_TOO_LONG : ProblemKind.ROW_TOO_SHORT;
            int column = Math.min(grid.width(row), widths.wanted()) + 1;
            doubts.leaveOut(line, column, kind, String.valueOf(grid.width(row)), String.valueOf(widths.wanted()));
        } else if (measures.isEmpty()) {
            leaveOutIfDamaged(row, line);
        } else if (isHeader(row)) {
            doubts.leaveOut(line, 1, ProblemKind.ROW_OF_HEADER);
        } else {
            readFitting(row, line, measures);
        }
    }

    /** A row of a series that is not shown needs no word, unless without a stray quote it is of one that is shown. */
    private void leaveOutIfDamaged(int row, int line) {
        String key = SeriesKey.of(grid, row, form.seriesColumns());
        boolean quoted = key.indexOf('"') >= 0 && bySeries.containsKey(key.replace("\"", ""));
        if (doubts.isDamaged(line) || quoted) {
            doubts.leaveOut(line, 1, ProblemKind.ROW_DAMAGED);
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
        if (form.parties().other().isPresent()
                && !isUs(row, form.parties().other().getAsInt())) {
            leaveOutOther(row, line);
            return;
        }
        Optional<CountryCode> country = rowCountry.of(row, line, measures, this::isKnown);
        if (findings.rowsLeftOut() > before) {
            blocks.passHeading(row);
            return;
        }
        if (blocks.isOther()) {
            doubts.leaveOut(line, 1, ProblemKind.ROW_OF_OTHER_BLOCK, rowCountry.firstCell(row), blocks.heading());
            return;
        }
        if (form.parties().reporter().isPresent() && country.isPresent()) {
            if (!country.get().equals(US)) {
                leaveOutOther(row, line);
                return;
            }
            country = form.parties().reporter();
        }
        rowCountry.remember(country);
        Optional<CellYear> year = years.of(row, line);
        boolean understood = country.isPresent() && (form.year().isEmpty() || year.isPresent());
        RowFigures.Row whose = new RowFigures.Row(row, line, country.orElse(NOBODY), year);
        List<TableFigure> found = new ArrayList<>();
        for (Measure measure : measures) {
            understood &= findings.rowsLeftOut() == before && rowFigures.add(found, whose, measure);
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

    private boolean isUs(int row, int column) {
        return countries.coded(grid.cell(row, column)).country().equals(Optional.of(US));
    }

    /** A row of trade between two others. */
    private void leaveOutOther(int row, int line) {
        int column = form.parties().other().orElse(form.entity());
        doubts.leaveOut(
                line,
                column + 1,
                ProblemKind.ROW_OF_OTHERS,
                grid.cell(row, column).strip());
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
}
