package org.fourquadrant.export;

import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of the base data as they stand in its file, read without the program. */
final class PrintedFigures {

    private static final Path ECONOMIES = Path.of("datasets/jri-2024/economies.csv");
    private static final Path COUNTRIES = Path.of("datasets/countries/countries.csv");

    /**
     * A row of the data, and what the table of countries says of it.
     *
     * @param balance million US dollars, US surplus above 0
     * @param share per cent of GDP; empty for none
     * @param shareYear the year of the share
     */
    record Row(
            String iso3,
            String english,
            String japanese,
            double balance,
            Optional<Double> share,
            String shareYear,
            String region,
            boolean nato,
            boolean union,
            boolean treatyAlly) {

        /** The quadrant by the rule: at least the line meets it, and a balance of zero is no deficit. */
        String quadrant(double line) {
            boolean meets = share.orElseThrow() >= line;
            return balance >= 0 ? meets ? "I" : "II" : meets ? "IV" : "III";
        }
    }

    private PrintedFigures() {}

    /** Every row in the order of the file. */
    static List<Row> rows() {
        Map<String, Map<String, String>> countries = new HashMap<>();
        table(COUNTRIES).forEach(country -> countries.put(country.get("iso3"), country));
        return table(ECONOMIES).stream()
                .map(row -> row(row, countries.get(row.get("iso3"))))
                .toList();
    }

    private static Row row(Map<String, String> row, Map<String, String> country) {
        return new Row(
                row.get("iso3"),
                country.get("name_en"),
                country.get("name_ja"),
                Double.parseDouble(row.get("balance_musd")),
                Optional.of(row.get("milex_pct_gdp"))
                        .filter(text -> !text.isEmpty())
                        .map(Double::valueOf),
                row.get("milex_year"),
                country.get("region"),
                !country.get("nato_since").isEmpty(),
                country.get("eu_member").equals("1"),
                !country.get("us_defence_treaty").isEmpty());
    }

    private static List<Map<String, String>> table(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> header = cells(lines.get(0));
            return lines.stream()
                    .skip(1)
                    .map(line -> named(header, cells(line)))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return row;
    }

    private static List<String> cells(String line) {
        try {
            return List.of(new RFC4180ParserBuilder().build().parseLine(line));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
