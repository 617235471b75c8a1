package org.fourquadrant.data.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.importing.cell.CellNumber;
import org.fourquadrant.data.importing.cell.CellYear;
import org.fourquadrant.data.importing.cell.NumberStyle;
import org.fourquadrant.data.importing.country.CountryCells;
import org.fourquadrant.data.importing.country.CountryMatch;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.data.importing.word.ColumnWords;
import org.fourquadrant.data.importing.word.Concept;

/** Finds the row or the two rows that name the columns: the one that says most and holds neither country nor figure. */
public final class HeaderFinder {

    private static final int ROWS_LOOKED_AT = 40;
    private static final int MOST_COLUMNS = 400;
    private static final int NO_HEADER = -1000;

    private final Grid grid;
    private final CountryCells countries;

    public HeaderFinder(Grid grid, CountryCells countries) {
        this.grid = grid;
        this.countries = countries;
    }

    /** The header; empty where no row has two cells. */
    public Optional<Header> find() {
        int best = bestRow();
        if (best < 0) {
            return Optional.empty();
        }
        List<String> names = names(best);
        int above = best;
        int below = best + 1;
        if (isSecondRow(best + 1)) {
            names = combined(names, names(best + 1));
            below = best + 2;
        } else if (isGroupRow(best - 1)) {
            above = best - 1;
            names = combined(names(best - 1), names);
        }
        return Optional.of(new Header(grid.line(best), below, names, titles(above)));
    }

    /** How well the best row names columns; tells delimiters apart. */
    public int score() {
        int best = bestRow();
        return best < 0 ? NO_HEADER : score(best);
    }

    private int bestRow() {
        int best = -1;
        for (int row = 0; row < Math.min(grid.rows(), ROWS_LOOKED_AT); row++) {
            if (score(row) > NO_HEADER && (best < 0 || score(row) > score(best))) {
                best = row;
            }
        }
        return best;
    }

    private int score(int row) {
        int filled = 0;
        int said = 0;
        int data = 0;
        for (int column = 0; column < Math.min(grid.width(row), MOST_COLUMNS); column++) {
            String cell = grid.cell(row, column);
            if (cell.isBlank()) {
                continue;
            }
            filled++;
            Concept concept = ColumnWords.of(cell).concept();
            boolean year = CellYear.of(cell).isPresent();
            if (year || concept != Concept.UNKNOWN) {
                said++;
            } else if (isData(cell)) {
                data++;
            }
        }
        if (filled < 2) {
            return namesOneColumn(row) ? 4 : NO_HEADER;
        }
        return data == filled ? NO_HEADER : 4 * said - 12 * data + Math.min(filled, 3);
    }

    /** A row whose one cell names the numbers, right of a first column without a name. */
    private boolean namesOneColumn(int row) {
        if (!grid.isBlank(row, 0) || row + 1 >= grid.rows()) {
            return false;
        }
        for (int column = 1; column < Math.min(grid.width(row), MOST_COLUMNS); column++) {
            if (!grid.isBlank(row, column)) {
                boolean below = column < grid.width(row + 1) && isData(grid.cell(row + 1, column));
                return below && ColumnWords.of(grid.cell(row, column)).concept().isMeasure();
            }
        }
        return false;
    }

    private boolean isData(String cell) {
        return CellNumber.of(cell, NumberStyle.POINT).isNumber()
                || CellNumber.of(cell, NumberStyle.COMMA).isNumber()
                || countries.named(cell) instanceof CountryMatch.Found;
    }

    private List<String> names(int row) {
        List<String> names = new ArrayList<>();
        for (int column = 0; column < Math.min(grid.width(row), MOST_COLUMNS); column++) {
            names.add(grid.cell(row, column).strip());
        }
        return names;
    }

    /** A row below the names that goes on with them: no figure, no country, a word of units or roles. */
    private boolean isSecondRow(int row) {
        if (row >= grid.rows() || grid.isBlank(row)) {
            return false;
        }
        int said = 0;
        for (String cell : names(row)) {
            if (cell.isEmpty()) {
                continue;
            }
            boolean year = CellYear.of(cell).isPresent();
            if (!year && isData(cell) || countries.named(cell) instanceof CountryMatch.Aggregate) {
                return false;
            }
            ColumnWords words = ColumnWords.of(cell);
            said += year
                            || words.concept() != Concept.UNKNOWN
                            || words.unit().kind() != org.fourquadrant.data.importing.word.ColumnUnit.Kind.UNSAID
                    ? 1
                    : 0;
        }
        return said >= 2;
    }

    /** A row above the names that groups them: it or the names have a blank first cell, and words stand further right. */
    private boolean isGroupRow(int row) {
        if (row < 0 || grid.width(row) < 2) {
            return false;
        }
        List<String> names = names(row);
        boolean goesOn = grid.isBlank(row + 1, 0) && !isData(names.get(0));
        return (names.get(0).isEmpty() || goesOn)
                && names.stream().skip(1).anyMatch(cell -> !cell.isEmpty() && !isData(cell));
    }

    /** A group's name holds for the columns right of it until the next. */
    private static List<String> combined(List<String> upper, List<String> lower) {
        List<String> names = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            String below = i < lower.size() ? lower.get(i) : "";
            group = above.isEmpty() ? group : above;
            boolean firstNameAlone = i == 0 && above.isEmpty();
            names.add(firstNameAlone || below.isEmpty() && above.isEmpty() ? below : (group + " " + below).strip());
        }
        return names;
    }

    private List<String> titles(int row) {
        List<String> titles = new ArrayList<>();
        for (int above = 0; above < row; above++) {
            for (String cell : names(above)) {
                if (!cell.isEmpty()) {
                    titles.add(cell);
                }
            }
        }
        return titles;
    }
}
