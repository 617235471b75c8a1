package org.fourquadrant.datasets;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code datasets/factbook-census/economies.csv}: goods trade by the Census Bureau joined with the defence shares of the
 * Factbook by country and year. A country without either of them in a year has no row for it; one that lacks one of the two
 * has a row, so that it is listed as not plotted.
 */
final class FactbookCensus {

    static final Path FILE = Path.of("datasets/factbook-census/economies.csv");
    private static final Path ENDED = Path.of("datasets/countries/ended.csv");
    static final MadeLines MADE = new MadeLines("factbook-census");

    private static final int FIRST_YEAR = 1985;
    private static final String HEADER = "iso3,name_printed,year,exports_musd,imports_musd,balance_musd,trade_vintage,"
            + "milex_pct_gdp,milex_year,milex_estimate,milex_whole,milex_edition,milex_basis,milex_note";

    /** The Union's name in the Census tables, where it is an aggregate without a code. */
    private static final String UNION = "European Union";

    /** A figure that an edition repeats is of the year that it was first stated for. */
    private static final Pattern REPEAT = Pattern.compile("repeat: same figure stated for (\\d{4})");

    private static final String WHOLE = "whole";

    /** What is published when, by table. */
    private static final Map<String, String> VINTAGES = new TreeMap<>(Map.of(
            "us_goods_trade_by_country_1985_2024.csv", "2025-04", "us_goods_trade_by_country_2025.csv", "2026-10"));

    private record Key(String year, String code) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return (code + year).compareTo(other.code + other.year);
        }
    }

    /** Goods trade with a country in a year; the Census Bureau parts some of them in the year of a change. */
    private record Trade(BigDecimal exports, BigDecimal imports, BigDecimal balance, String vintage) {

        static Trade of(List<String> row, String vintage) {
            return new Trade(
                    new BigDecimal(row.get(6)), new BigDecimal(row.get(7)), new BigDecimal(row.get(8)), vintage);
        }

        Trade plus(Trade other) {
            return new Trade(
                    exports.add(other.exports), imports.add(other.imports), balance.add(other.balance), vintage);
        }

        /** No trade at all is no surplus. */
        String cells() {
            return exports.signum() == 0 && imports.signum() == 0
                    ? ",,," + vintage
                    : String.join(",", plain(exports), plain(imports), plain(balance), vintage);
        }

        private static String plain(BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
    }

    private final Map<Key, Trade> trade = new HashMap<>();
    private final Map<Key, List<String>> shares = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    /** Of states that are no more the last year. */
    private final Map<String, Integer> ended = new HashMap<>();

    private FactbookCensus() {}

    /** Writes the dataset; the tables must be at hand. */
    public static void main(String[] arguments) throws IOException {
        MADE.write(FILE, lines(SharedFolder.find().orElseThrow()));
    }

    /** The lines of the file, by code and within a code by year, so that whoever came later is not listed last. */
    static List<String> lines(SharedFolder shared) throws IOException {
        FactbookCensus made = new FactbookCensus();
        Set<String> known = new HashSet<>();
        Table.rows(shared.table("countries.csv")).forEach(row -> known.add(row.get(0)));
        Table.rows(Files.readAllLines(ENDED)).forEach(row -> made.ended.put(row.get(0), Integer.valueOf(row.get(5))));
        for (Map.Entry<String, String> table : VINTAGES.entrySet()) {
            Table.rows(shared.table(table.getKey())).forEach(row -> made.addTrade(row, table.getValue(), known));
        }
        for (List<String> row : Table.rows(shared.table("milex_pct_gdp_factbook_1980_2025.csv"))) {
            made.addShare(row);
        }
        Set<Key> keys = new TreeSet<>(made.trade.keySet());
        keys.addAll(made.shares.keySet());
        List<String> lines = new ArrayList<>(List.of(HEADER));
        keys.forEach(key -> lines.add(made.line(key)));
        return lines;
    }

    private void addTrade(List<String> row, String vintage, Set<String> known) {
        String code = row.get(5).equals(UNION) ? "EUU" : row.get(2);
        boolean listed = row.get(4).equals("country") || code.equals("EUU");
        boolean lasts = Integer.parseInt(row.get(0)) <= ended.getOrDefault(code, Integer.MIN_VALUE);
        if ((listed && known.contains(code) || lasts) && Integer.parseInt(row.get(0)) >= FIRST_YEAR) {
            trade.merge(new Key(row.get(0), code), Trade.of(row, vintage), Trade::plus);
            names.put(code, row.get(5));
        }
    }

    /** The Factbook's row for the Union is a mean of its members, not a share that the Union spends. */
    private void addShare(List<String> row) {
        boolean isPartner = names.containsKey(row.get(0)) && !row.get(0).equals("EUU");
        if (isPartner && Integer.parseInt(row.get(1)) >= FIRST_YEAR) {
            shares.put(new Key(row.get(1), row.get(0)), row);
        }
    }

    private String line(Key key) {
        Trade traded = trade.get(key);
        return String.join(
                ",",
                key.code(),
                Table.cell(names.get(key.code())),
                key.year(),
                traded == null ? ",,," : traded.cells(),
                shares.containsKey(key) ? cells(shares.get(key)) : ",,,,,,");
    }

    private static String cells(List<String> share) {
        String note = share.get(6);
        Matcher repeat = REPEAT.matcher(note);
        List<String> parts = Stream.of(note.split(";\\s*")).toList();
        return String.join(
                ",",
                share.get(2),
                repeat.find() ? repeat.group(1) : share.get(1),
                share.get(5),
                parts.contains(WHOLE) ? "1" : "0",
                share.get(3),
                share.get(4),
                Table.cell(String.join(
                        "; ", parts.stream().filter(part -> !part.equals(WHOLE)).toList())));
    }
}
