package org.fourquadrant.data.importing.table;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.data.importing.cell.CellYear;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.problem.ProblemKind;

/** The year that a row is of, and the year that its share is really of; each text is looked at once. */
final class RowYears {

    private final Grid grid;
    private final TableForm form;
    private final RowDoubts doubts;
    private final Map<String, Optional<CellYear>> known = new HashMap<>();

    RowYears(Grid grid, TableForm form, RowDoubts doubts) {
        this.grid = grid;
        this.form = form;
        this.doubts = doubts;
    }

    /** The year of a row; empty where no column says it, or, with what is said of it, where the cell is no year. */
    Optional<CellYear> of(int row, int line) {
        if (form.year().isEmpty()) {
            return Optional.empty();
        }
        int column = form.year().getAsInt();
        String cell = grid.cell(row, column);
        Optional<CellYear> year = known.get(cell);
        if (year == null) {
            year = CellYear.of(cell);
            known.put(cell, year);
            year.filter(read -> !read.plain()).ifPresent(read -> tell(line, column, cell, read));
        }
        if (year.isEmpty()) {
            doubts.doubtUnlessDamaged(
                    line,
                    column + 1,
                    form.nameOf(column),
                    ProblemKind.INTEGER_EXPECTED,
                    ProblemKind.YEAR_LEFT_OUT,
                    cell);
        }
        return year;
    }

    private void tell(int line, int column, String cell, CellYear read) {
        doubts.tell(line, column + 1, form.nameOf(column), ProblemKind.YEAR_READ, cell, String.valueOf(read.year()));
    }

    /** The year that a share is really of, where a column says it. */
    int ofShare(int row, int year) {
        return form.shareYear().isPresent()
                ? CellYear.of(grid.cell(row, form.shareYear().getAsInt()))
                        .map(CellYear::year)
                        .orElse(year)
                : year;
    }
}
