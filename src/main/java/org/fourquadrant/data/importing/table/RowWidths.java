package org.fourquadrant.data.importing.table;

import org.fourquadrant.data.importing.grid.Grid;

/** Whether a row has as many cells as the header: in one that has not, cells may stand in the wrong column. */
final class RowWidths {

    /** How a row's cells fit the header. */
    enum Fit {
        RIGHT,
        LONG,
        SHORT,
        /** One text alone: a note, a heading. */
        WORDS
    }

    private final Grid grid;
    private final int least;
    private final int wanted;
    private final boolean paddedAlike;

    RowWidths(Grid grid, Header header) {
        this.grid = grid;
        this.wanted = header.names().size();
        int named = wanted;
        while (named > 0 && header.names().get(named - 1).isBlank()) {
            named--;
        }
        this.least = named;
        this.paddedAlike = grid.hasSeparators() && allPaddedAlike(header);
    }

    int wanted() {
        return wanted;
    }

    Fit fit(int row) {
        int filled = filled(row);
        if (filled <= 1) {
            return Fit.WORDS.equals(words(row)) ? Fit.WORDS : Fit.RIGHT;
        }
        if (!grid.hasSeparators()) {
            return Fit.RIGHT;
        }
        int width = grid.width(row);
        if (width < least) {
            return Fit.SHORT;
        }
        return width <= wanted || paddedAlike ? Fit.RIGHT : Fit.LONG;
    }

    private Fit words(int row) {
        return grid.width(row) < least || grid.isBlank(row, 0) ? Fit.WORDS : Fit.RIGHT;
    }

    private int filled(int row) {
        int filled = 0;
        for (int column = 0; column < grid.width(row) && filled < 2; column++) {
            filled += grid.isBlank(row, column) ? 0 : 1;
        }
        return filled;
    }

    /** Every row is longer than the header by as many cells, and these are blank: no cell has moved. */
    private boolean allPaddedAlike(Header header) {
        int width = -1;
        int rows = 0;
        for (int row = header.below(); row < grid.rows(); row++) {
            if (filled(row) < 2) {
                continue;
            }
            int found = grid.width(row);
            boolean alike = found > wanted && (width < 0 || found == width);
            for (int column = wanted; alike && column < found; column++) {
                alike = grid.isBlank(row, column);
            }
            if (!alike) {
                return false;
            }
            width = found;
            rows++;
        }
        return rows >= 2;
    }
}
