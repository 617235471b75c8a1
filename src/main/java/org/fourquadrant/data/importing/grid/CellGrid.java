package org.fourquadrant.data.importing.grid;

import java.util.List;

/**
 * Rows whose cells are at hand: a sheet of a workbook.
 *
 * @param cells row by row
 */
public record CellGrid(List<List<String>> cells) implements Grid {

    @Override
    public int rows() {
        return cells.size();
    }

    @Override
    public int line(int row) {
        return row + 1;
    }

    @Override
    public int width(int row) {
        return cells.get(row).size();
    }

    @Override
    public String cell(int row, int column) {
        List<String> found = cells.get(row);
        return column < found.size() ? found.get(column) : "";
    }
}
