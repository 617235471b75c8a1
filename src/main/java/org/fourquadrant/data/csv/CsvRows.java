package org.fourquadrant.data.csv;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.data.problem.ProblemKind;
import org.fourquadrant.data.problem.Problems;

/**
 * A CSV text cut into rows of cells, blank rows left out.
 *
 * <p>Feeds OpenCSV's RFC 4180 parser line by line instead of using its reader, because the reader loses a whole file to
 * one quote that is never closed and does not say where that quote stands. Its default parser would take a backslash for
 * an escape.
 */
public final class CsvRows {

    /** A cell of more lines than this is taken for a quote that was never closed. */
    static final int MOST_LINES_IN_A_ROW = 100;

    private final List<String> lines;
    private final CsvDialect dialect;
    private final String file;
    private final Problems problems;
    private ICSVParser parser;

    private CsvRows(String text, CsvDialect dialect, String file, Problems problems) {
        this.lines = text.lines().toList();
        this.dialect = dialect;
        this.file = file;
        this.problems = problems;
        this.parser = newParser();
    }

    /** The rows; a row whose quote is never closed is a problem and left out, and reading goes on in the next line. */
    public static List<CsvRow> parse(String text, CsvDialect dialect, String file, Problems problems) {
        try {
            return new CsvRows(text, dialect, file, problems).rows();
        } catch (IOException impossible) {
            throw new UncheckedIOException("The parser read from memory", impossible);
        }
    }

    private List<CsvRow> rows() throws IOException {
        List<CsvRow> rows = new ArrayList<>();
        int next = 0;
        while (next < lines.size() && !problems.isFull()) {
            next = addRow(next, rows);
        }
        return rows;
    }

    /** Reads the row that begins in a line and returns the line after it. */
    private int addRow(int first, List<CsvRow> rows) throws IOException {
        List<String> cells = new ArrayList<>();
        int next = first;
        int opened = first;
        do {
            int before = cells.size();
            Collections.addAll(cells, parser.parseLineMulti(lines.get(next)));
            opened = cells.size() > before ? next : opened;
            next++;
        } while (parser.isPending() && next < lines.size() && next - first < MOST_LINES_IN_A_ROW);
        if (parser.isPending()) {
            int column = cells.size() + 1;
            problems.add(new Problem(file, opened + 1, column, "", ProblemKind.QUOTE_UNCLOSED, List.of()));
            parser = newParser();
            return opened + 1;
        }
        if (!cells.stream().allMatch(String::isBlank)) {
            rows.add(new CsvRow(first + 1, dialect.skipInitialSpace() ? stripped(cells) : cells));
        }
        return next;
    }

    private static List<String> stripped(List<String> cells) {
        return cells.stream().map(String::stripLeading).toList();
    }

    private ICSVParser newParser() {
        return new RFC4180ParserBuilder()
                .withSeparator(dialect.delimiter())
                .withQuoteChar(dialect.quote())
                .build();
    }
}
