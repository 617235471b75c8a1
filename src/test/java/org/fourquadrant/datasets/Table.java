package org.fourquadrant.datasets;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The CSV of the public tables: comma, double quote, no cell over two lines. */
final class Table {

    private Table() {}

    /** The rows below the header. */
    static List<List<String>> rows(List<String> lines) {
        return lines.stream().skip(1).map(Table::cells).toList();
    }

    static List<String> cells(String line) {
        ICSVParser parser = new RFC4180ParserBuilder().build();
        try {
            return List.of(parser.parseLine(line));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    static String cell(String text) {
        return text.contains(",") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
