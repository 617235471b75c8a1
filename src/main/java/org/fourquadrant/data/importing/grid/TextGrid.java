package org.fourquadrant.data.importing.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A text of separated values, cut into cells in one pass: line ends of all kinds, quotes as RFC 4180 has them. A quote
 * that opens a cell and is not closed as it should be is taken for a character of its cell, and its place is kept.
 */
public final class TextGrid implements Grid {

    /**
     * A quote that does not open and close a cell.
     *
     * @param line where it stands, from 1
     * @param column the number of its cell, from 1
     */
    public record StrayQuote(int line, int column) {}

    private static final int MOST_LINES_IN_A_CELL = 100;
    private static final int LONGEST_CELL = 100_000;
    private static final char QUOTE = '"';

    private final String text;
    private final char delimiter;
    private final IntList cells = new IntList();
    private final IntList rows = new IntList();
    private final IntList lines = new IntList();
    private final List<StrayQuote> strays = new ArrayList<>();

    private TextGrid(String text, char delimiter) {
        this.text = text;
        this.delimiter = delimiter;
    }

    /** Cuts a text. */
    public static TextGrid of(String text, char delimiter) {
        TextGrid grid = new TextGrid(text, delimiter);
        grid.cut();
        return grid;
    }

    /** Where quotes stand that do not open and close a cell. */
    public List<StrayQuote> strays() {
        return strays;
    }

    private void cut() {
        int at = 0;
        int line = 1;
        int length = text.length();
        while (at < length) {
            int begin = at;
            rows.add(cells.size());
            lines.add(line);
            at = cutRow(at, line);
            line += linesBetween(begin, at) + 1;
            if (at < length) {
                at += text.charAt(at) == '\r' && at + 1 < length && text.charAt(at + 1) == '\n' ? 2 : 1;
            }
        }
        rows.add(cells.size());
    }

    /** Cuts the row that begins at a place and returns where its line ends. */
    private int cutRow(int begin, int line) {
        int at = begin;
        int column = 1;
        while (true) {
            cells.add(at);
            at = endOfCell(at, line, column);
            if (at >= text.length() || text.charAt(at) != delimiter) {
                cells.add(at + 1);
                return at;
            }
            at++;
            column++;
        }
    }

    private int endOfCell(int begin, int line, int column) {
        int open = begin;
        while (open < text.length() && text.charAt(open) == ' ' && delimiter != ' ') {
            open++;
        }
        if (open < text.length() && text.charAt(open) == QUOTE) {
            int end = endOfQuoted(open);
            if (end >= 0) {
                return end;
            }
            strays.add(new StrayQuote(line, column));
        }
        int at = begin;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == delimiter || c == '\n' || c == '\r') {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Where a quoted cell ends; less than 0 where its quote is not closed, or closed where a cell goes on. */
    private int endOfQuoted(int open) {
        int at = open + 1;
        int newlines = 0;
        int delimiters = 0;
        int most = Math.min(text.length(), open + LONGEST_CELL);
        while (at < most) {
            char c = text.charAt(at);
            if (c == '\n') {
                newlines++;
                if (newlines > MOST_LINES_IN_A_CELL || newlines > 1 && looksLikeRow(delimiters)) {
                    return -1;
                }
                delimiters = 0;
            } else if (c == delimiter) {
                delimiters++;
            } else if (c == QUOTE) {
                if (at + 1 < text.length() && text.charAt(at + 1) == QUOTE) {
                    at++;
                } else {
                    return newlines > 0 && looksLikeRow(delimiters) ? -1 : endBehindQuote(at + 1);
                }
            }
            at++;
        }
        return -1;
    }

    /** A line within a quoted cell that has as many delimiters as the first row is a row that a stray quote swallowed. */
    private boolean looksLikeRow(int delimiters) {
        int first = rows.size() < 2 ? Integer.MAX_VALUE : width(rows.size() - 2);
        return delimiters > 0 && delimiters >= Math.max(2, first - 2);
    }

    private int endBehindQuote(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        boolean ends = end >= text.length()
                || text.charAt(end) == delimiter
                || text.charAt(end) == '\n'
                || text.charAt(end) == '\r';
        return ends ? end : -1;
    }

    private int linesBetween(int from, int to) {
        int count = 0;
        int at = text.indexOf('\n', from);
        while (at >= 0 && at < to) {
            count++;
            at = text.indexOf('\n', at + 1);
        }
        return count;
    }

    @Override
    public boolean hasSeparators() {
        return true;
    }

    @Override
    public int rows() {
        return rows.size() - 1;
    }

    @Override
    public int line(int row) {
        return lines.get(row);
    }

    @Override
    public int width(int row) {
        return rows.get(row + 1) - rows.get(row) - 1;
    }

    @Override
    public String cell(int row, int column) {
        if (column >= width(row)) {
            return "";
        }
        int index = rows.get(row) + column;
        int from = cells.get(index);
        int to = cells.get(index + 1) - 1;
        while (from < to && text.charAt(from) <= ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        return unquoted(from, to);
    }

    private String unquoted(int from, int to) {
        if (to - from < 2 || text.charAt(from) != QUOTE || text.charAt(to - 1) != QUOTE) {
            return text.substring(from, to);
        }
        String inner = text.substring(from + 1, to - 1);
        return inner.indexOf(QUOTE) < 0 ? inner : inner.replace("\"\"", "\"");
    }

    @Override
    public boolean isBlank(int row, int column) {
        if (column >= width(row)) {
            return true;
        }
        int index = rows.get(row) + column;
        for (int at = cells.get(index); at < cells.get(index + 1) - 1; at++) {
            if (text.charAt(at) > ' ') {
                return cell(row, column).isBlank();
            }
        }
        return true;
    }

    /** A growing list of whole numbers that are not boxed. */
    static final class IntList {

        private int[] values = new int[1024];
        private int size;

        void add(int value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, size + (size >> 1));
            }
            values[size++] = value;
        }

        int get(int index) {
            return values[index];
        }

        int size() {
            return size;
        }
    }
}
