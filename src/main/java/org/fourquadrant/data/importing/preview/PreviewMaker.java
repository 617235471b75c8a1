package org.fourquadrant.data.importing.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.table.Findings;
import org.fourquadrant.data.importing.table.Header;
import org.fourquadrant.data.importing.table.SeriesKey;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.data.importing.table.TableForm;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.Severity;
import org.fourquadrant.model.country.CountryCode;

/** Lays out what was read of a table row by row. */
public final class PreviewMaker {

    private static final int FIRST_ROWS = 300;
    private static final int MOST_ROWS = 700;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_SERIES = 300;

    /** What the figures of a row say. */
    private record Whose(CountryCode country, int year) {}

    private final Grid grid;
    private final Header header;
    private final Findings findings;
    private boolean understood;
    private final Map<Integer, Whose> whose = new HashMap<>();
    private final Map<Integer, Map<Integer, Double>> values = new HashMap<>();

    /** @param findings what was said of the table */
    public PreviewMaker(Grid grid, Header header, Findings findings) {
        this.grid = grid;
        this.header = header;
        this.findings = findings;
    }

    /**
     * The preview of a table.
     *
     * @param columns what its columns were taken for
     * @param form what its columns are; empty where that is not known
     * @param read the figures as they stand in its rows
     * @param settled the figures that may be shown, in the chart's units
     */
    public TablePreview of(
            List<TablePreview.Column> columns,
            Optional<TableForm> form,
            List<TableFigure> read,
            List<TableFigure> settled) {
        understood = form.filter(known -> !known.measures().isEmpty()).isPresent();
        List<Integer> rows = rows();
        Set<Integer> lines = new HashSet<>();
        rows.forEach(row -> lines.add(grid.line(row)));
        read.stream()
                .filter(figure -> lines.contains(figure.line()))
                .forEach(figure -> whose.put(figure.line(), new Whose(figure.country(), figure.year())));
        settled.stream()
                .filter(figure -> lines.contains(figure.line()))
                .forEach(figure -> values.computeIfAbsent(figure.line(), none -> new HashMap<>())
                        .put(figure.measure().column(), figure.value()));
        return new TablePreview(
                columns.subList(0, Math.min(columns.size(), MOST_COLUMNS)),
                rows.stream().map(this::row).toList(),
                findings.counts(),
                form.map(this::series).orElse(List.of()));
    }

    /** The first rows, and the first further ones of which something is said. */
    private List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        Set<Integer> told = findings.linesTold();
        for (int row = 0; row < grid.rows() && rows.size() < MOST_ROWS; row++) {
            boolean named = grid.line(row) >= header.line() && row < header.below();
            boolean wanted = rows.size() < FIRST_ROWS || told.contains(grid.line(row));
            if (!named && wanted && !grid.isBlank(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private TablePreview.Row row(int row) {
        int line = grid.line(row);
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(grid.width(row), MOST_COLUMNS); column++) {
            cells.add(CellText.shown(grid.cell(row, column)));
        }
        List<Problem> problems = findings.told(line);
        Optional<Whose> known = Optional.ofNullable(whose.get(line));
        return new TablePreview.Row(
                line,
                state(row, line, problems),
                cells,
                values.getOrDefault(line, Map.of()),
                known.map(Whose::country),
                known.map(one -> OptionalInt.of(one.year())).orElse(OptionalInt.empty()),
                problems);
    }

    private TablePreview.State state(int row, int line, List<Problem> problems) {
        if (row < header.below()) {
            return TablePreview.State.ABOVE;
        }
        if (problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return TablePreview.State.REFUSED;
        }
        if (findings.isLeftOut(line)) {
            return TablePreview.State.LEFT_OUT;
        }
        return whose.containsKey(line) || !understood ? TablePreview.State.READ : TablePreview.State.UNREAD;
    }

    private List<String> series(TableForm form) {
        Set<String> names = new LinkedHashSet<>();
        if (!form.seriesColumns().isEmpty()) {
            for (int row = header.below(); row < grid.rows() && names.size() < MOST_SERIES; row++) {
                names.add(CellText.shown(SeriesKey.of(grid, row, form.seriesColumns())));
            }
        }
        names.remove("");
        return List.copyOf(names);
    }
}
