package org.fourquadrant.data.importing.grid;

/** Rows of cells, as a file has them; rows of different lengths are possible, blank ones are there. */
public interface Grid {

    /** How many rows there are. */
    int rows();

    /** The line of a row in its file, from 1. */
    int line(int row);

    /** How many cells a row has. */
    int width(int row);

    /** The text of a cell; empty beyond the row's end. */
    String cell(int row, int column);

    /** Whether separators part the cells, so that one too many or too few moves those behind it. */
    default boolean hasSeparators() {
        return false;
    }

    /** Whether a cell is blank, or beyond the row's end. */
    default boolean isBlank(int row, int column) {
        return cell(row, column).isBlank();
    }

    /** Whether a row has no cell with anything in it. */
    default boolean isBlank(int row) {
        for (int column = 0; column < width(row); column++) {
            if (!isBlank(row, column)) {
                return false;
            }
        }
        return true;
    }
}
