package org.fourquadrant.export.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Rows under columns, ready to be written as text, CSV or JSON.
 *
 * @param <R> what a row is of
 * @param columns the columns from the left
 * @param rows the rows from the top
 */
public record Sheet<R>(List<SheetColumn<R>> columns, List<R> rows) {

    public Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The keys of the columns. */
    public List<String> keys() {
        return columns.stream().map(SheetColumn::key).toList();
    }

    /** Every row as plain texts, empty where there is no value. */
    public List<List<String>> plainCells() {
        return rows.stream().map(this::plainCells).toList();
    }

    /** Every row as keys with their values, null where there is none. */
    public List<Map<String, Object>> objects() {
        return rows.stream().map(this::object).toList();
    }

    /** Every row as a person reads it. */
    public List<List<String>> shownCells() {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> column.shown().apply(row))
                        .toList())
                .toList();
    }

    private List<String> plainCells(R row) {
        List<String> cells = new ArrayList<>(columns.size());
        for (SheetColumn<R> column : columns) {
            cells.add(column.value().apply(row).map(Sheet::plain).orElse(""));
        }
        return cells;
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }

    private Map<String, Object> object(R row) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (SheetColumn<R> column : columns) {
            Optional<?> value = column.value().apply(row);
            object.put(column.key(), value.isPresent() ? value.get() : null);
        }
        return object;
    }
}
