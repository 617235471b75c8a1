package org.fourquadrant.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.text.DisplayWidth;

/** A sheet as lines of a terminal: headers, then rows, in columns that stand under each other. */
public final class TextTable {

    private static final String GAP = "  ";

    private TextTable() {}

    /**
     * The lines of a sheet.
     *
     * @param headers a header for each column, in the language of the reader
     */
    public static <R> List<String> lines(Sheet<R> sheet, List<String> headers) {
        List<List<String>> all = new ArrayList<>();
        all.add(headers);
        all.addAll(sheet.shownCells());
        int[] widths = IntStream.range(0, headers.size())
                .map(column -> widest(all, column))
                .toArray();
        return all.stream().map(cells -> line(sheet.columns(), cells, widths)).toList();
    }

    /**
     * The lines of a sheet, and under them, parted by an empty line, what is to be said of it.
     *
     * @param headers as in {@link #lines(Sheet, List)}
     */
    public static <R> List<String> lines(Sheet<R> sheet, List<String> headers, List<String> notes) {
        List<String> lines = new ArrayList<>(lines(sheet, headers));
        lines.add("");
        lines.addAll(notes);
        return lines;
    }

    private static int widest(List<List<String>> all, int column) {
        return all.stream()
                .mapToInt(cells -> DisplayWidth.of(cells.get(column)))
                .max()
                .orElse(0);
    }

    private static <R> String line(List<SheetColumn<R>> columns, List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            String space = " ".repeat(widths[i] - DisplayWidth.of(cells.get(i)));
            boolean right = columns.get(i).alignment() == SheetColumn.Alignment.RIGHT;
            line.append(i == 0 ? "" : GAP).append(right ? space + cells.get(i) : cells.get(i) + space);
        }
        return line.toString().stripTrailing();
    }
}
