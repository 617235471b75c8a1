package org.fourquadrant.data.importing.table;

import java.util.List;
import org.fourquadrant.data.importing.grid.Grid;

/** What the columns that name a series say in a row. */
public final class SeriesKey {

    private SeriesKey() {}

    /** The texts of the columns, parted by commas. */
    public static String of(Grid grid, int row, List<Integer> columns) {
        if (columns.size() == 1) {
            return grid.cell(row, columns.get(0)).strip();
        }
        StringBuilder key = new StringBuilder();
        for (int column : columns) {
            key.append(key.isEmpty() ? "" : ", ").append(grid.cell(row, column).strip());
        }
        return key.toString();
    }
}
