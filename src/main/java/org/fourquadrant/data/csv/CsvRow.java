package org.fourquadrant.data.csv;

import java.util.List;

/**
 * The cells of a row.
 *
 * @param line physical line in the file where the row begins, from 1
 * @param cells their texts without quotes
 */
public record CsvRow(int line, List<String> cells) {

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** A cell, or an empty text where the row is too short. */
    public String cell(int index) {
        return index < cells.size() ? cells.get(index) : "";
    }
}
