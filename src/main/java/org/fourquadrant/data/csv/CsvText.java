package org.fourquadrant.data.csv;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Rows of texts as CSV (RFC 4180, comma, line feed). A text that a spreadsheet would run as a formula gets an apostrophe
 * in front (CWE-1236); a number such as -1447 stays as it is.
 */
public final class CsvText {

    private static final Pattern FORMULA =
            Pattern.compile("^[=+\\-@\\t\\r\\n\\x00\uFF1D\uFF0B\uFF0D\uFF20].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?([eE][-+]?\\d+)?");

    private CsvText() {}

    /** The CSV of a header and rows, each line ending in a line feed. */
    public static String of(List<String> header, List<? extends List<String>> rows) {
        return of(',', header, rows);
    }

    /** The same with tabs between cells, as it pastes into the cells of a spreadsheet. */
    public static String tabbed(List<String> header, List<? extends List<String>> rows) {
        return of('\t', header, rows);
    }

    private static String of(char separator, List<String> header, List<? extends List<String>> rows) {
        ICSVParser writer = new RFC4180ParserBuilder().withSeparator(separator).build();
        StringBuilder text = new StringBuilder(line(writer, header));
        rows.forEach(row -> text.append(line(writer, row)));
        return text.toString();
    }

    private static String line(ICSVParser writer, List<String> cells) {
        String[] safe = cells.stream().map(CsvText::withoutFormula).toArray(String[]::new);
        return writer.parseToLine(safe, false) + "\n";
    }

    private static String withoutFormula(String cell) {
        boolean runs = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return runs ? "'" + cell : cell;
    }
}
