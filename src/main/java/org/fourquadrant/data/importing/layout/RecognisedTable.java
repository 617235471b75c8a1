package org.fourquadrant.data.importing.layout;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.fourquadrant.data.importing.cell.CellText;
import org.fourquadrant.data.importing.grid.Grid;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.language.LocalizedText;

/** A table in a known layout, with the names of its columns and series in words that are understood. */
public final class RecognisedTable implements Grid {

    private final Grid grid;
    private final Layout layout;
    private final int header;
    private final int parts;
    private final List<String> names;
    private final List<Optional<Map<String, String>>> values;

    /** @param header the row of the names */
    RecognisedTable(Grid grid, Layout layout, int header) {
        this.grid = grid;
        this.layout = layout;
        this.header = header;
        this.parts = layout.split().isEmpty() ? 1 : split(grid.cell(header, 0)).length;
        this.names = IntStream.range(0, grid.width(header) + parts - 1)
                .mapToObj(column -> CellText.narrow(part(header, column)))
                .toList();
        this.values = names.stream()
                .map(name -> Optional.ofNullable(layout.values().get(name)))
                .toList();
    }

    /** Whose layout it is. */
    public LocalizedText name() {
        return layout.name();
    }

    /** The table with other names; as it stands where the layout says its names well. */
    public Grid asUnderstood() {
        boolean changes =
                parts > 1 || !layout.columns().isEmpty() || !layout.values().isEmpty();
        return changes || layout.brackets() == Layout.Brackets.DROPPED ? this : grid;
    }

    /** What the file calls a column whose name is understood as something. */
    public String nameInFile(int column, String understood) {
        return column < names.size() && meant(names.get(column)).equals(understood) ? names.get(column) : understood;
    }

    /** Whose trade with all others it is; empty where the table says it itself. */
    public Optional<CountryCode> reporter() {
        return layout.reporter();
    }

    /** What the whole table is; empty where its names say it. */
    public String title() {
        return layout.title();
    }

    @Override
    public int rows() {
        return grid.rows();
    }

    @Override
    public boolean hasSeparators() {
        return grid.hasSeparators();
    }

    @Override
    public int line(int row) {
        return grid.line(row);
    }

    @Override
    public int width(int row) {
        return row < header ? grid.width(row) : grid.width(row) + parts - 1;
    }

    @Override
    public String cell(int row, int column) {
        if (row < header) {
            return grid.cell(row, column);
        }
        if (row == header) {
            return column < names.size() ? meant(names.get(column)) : "";
        }
        String cell = part(row, column);
        return column < values.size() && values.get(column).isPresent()
                ? values.get(column).get().getOrDefault(cell.strip(), cell)
                : cell;
    }

    private String meant(String name) {
        String bare = name;
        if (layout.brackets() == Layout.Brackets.DROPPED && name.endsWith("]") && name.lastIndexOf('[') > 0) {
            bare = name.substring(0, name.lastIndexOf('[')).strip();
        }
        return layout.columns().getOrDefault(bare, bare);
    }

    /** A cell once the first column is parted. */
    private String part(int row, int column) {
        if (parts == 1) {
            return grid.cell(row, column);
        }
        if (column >= parts) {
            return grid.cell(row, column - parts + 1);
        }
        String[] all = split(grid.cell(row, 0));
        return column < all.length ? all[column] : "";
    }

    private String[] split(String cell) {
        return Arrays.stream(cell.split(Pattern.quote(layout.split()), -1))
                .map(String::strip)
                .toArray(String[]::new);
    }
}
