package org.fourquadrant.data.csv;

/**
 * How a CSV file is written (CSV Dialect of the Data Package standard); quotes within quotes are doubled.
 *
 * @param delimiter between cells
 * @param quote around cells
 * @param header whether the first row names the columns
 * @param skipInitialSpace whether blanks after a delimiter do not belong to the cell
 */
public record CsvDialect(char delimiter, char quote, boolean header, boolean skipInitialSpace) {

    /** Comma, double quote, header: RFC 4180. */
    public static final CsvDialect STANDARD = new CsvDialect(',', '"', true, false);
}
