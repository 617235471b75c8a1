package org.fourquadrant.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;

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

    /** How many places a text takes on a terminal, where an ideograph or kana takes two. */
    private static final class DisplayWidth {

        private DisplayWidth() {}

        static int of(String text) {
            return text.codePoints().map(DisplayWidth::ofCodePoint).sum();
        }

        private static int ofCodePoint(int codePoint) {
            if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
                return 0;
            }
            return isWide(codePoint) ? 2 : 1;
        }

        /** The blocks that Unicode's East Asian Width calls wide or full-width and that our texts use. */
        private static boolean isWide(int codePoint) {
            return isWithin(codePoint, 0x1100, 0x115F)
                    || isWithin(codePoint, 0x2E80, 0xA4CF)
                    || isWithin(codePoint, 0xAC00, 0xD7A3)
                    || isWithin(codePoint, 0xF900, 0xFAFF)
                    || isWithin(codePoint, 0xFE30, 0xFE4F)
                    || isWithin(codePoint, 0xFF00, 0xFF60)
                    || isWithin(codePoint, 0xFFE0, 0xFFE6)
                    || isWithin(codePoint, 0x20000, 0x3FFFD);
        }

        private static boolean isWithin(int codePoint, int first, int last) {
            return codePoint >= first && codePoint <= last;
        }
    }
}
