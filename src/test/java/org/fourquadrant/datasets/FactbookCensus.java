package org.fourquadrant.datasets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * {@code datasets/factbook-census/economies.csv}: goods trade by the Census Bureau joined with the defence shares of the
 * Factbook by country and year. A country without either of them in a year has no row for it; one without a share has a
 * row, so that it is listed as not plotted.
 */
final class FactbookCensus {

    static final Path FILE = Path.of("datasets/factbook-census/economies.csv");
    static final MadeLines MADE = new MadeLines("factbook-census");

    private static final int FIRST_YEAR = 2020;
    private static final String HEADER =
            "iso3,name_printed,year,exports_musd,imports_musd,balance_musd,trade_vintage,milex_pct_gdp,milex_estimate";

    /** The Union's name in the Census tables, where it is an aggregate without a code. */
    private static final String UNION = "European Union";

    /** What is published when, by table. */
    private static final Map<String, String> VINTAGES = new TreeMap<>(Map.of(
            "us_goods_trade_by_country_1985_2024.csv", "2025-04", "us_goods_trade_by_country_2025.csv", "2026-10"));

    private record Key(String code, String year) {}

    private FactbookCensus() {}

    /** Writes the dataset; the tables must be at hand. */
    public static void main(String[] arguments) throws IOException {
        MADE.write(FILE, lines(SharedFolder.find().orElseThrow()));
    }

    /** The lines of the file, by year and within a year by code. */
    static List<String> lines(SharedFolder shared) throws IOException {
        Set<String> known = new HashSet<>();
        Table.rows(shared.table("countries.csv")).forEach(row -> known.add(row.get(0)));
        Map<Key, List<String>> shares = new HashMap<>();
        for (List<String> row : Table.rows(shared.table("milex_pct_gdp_cia_factbook.csv"))) {
            shares.put(new Key(row.get(0), row.get(3)), row);
        }
        Map<String, String> sorted = new TreeMap<>();
        for (Map.Entry<String, String> table : VINTAGES.entrySet()) {
            for (List<String> row : Table.rows(shared.table(table.getKey()))) {
                String code = row.get(5).equals(UNION) ? "EUU" : row.get(2);
                boolean listed = row.get(4).equals("country") || code.equals("EUU");
                if (listed && known.contains(code) && Integer.parseInt(row.get(0)) >= FIRST_YEAR) {
                    sorted.put(row.get(0) + code, line(code, row, table.getValue(), shares));
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of(HEADER));
        lines.addAll(sorted.values());
        return lines;
    }

    private static String line(String code, List<String> trade, String vintage, Map<Key, List<String>> shares) {
        // The Factbook's row for the Union is a mean of its members, not a share that the Union spends.
        List<String> share = code.equals("EUU") ? null : shares.get(new Key(code, trade.get(0)));
        return String.join(
                ",",
                code,
                Table.cell(trade.get(5)),
                trade.get(0),
                trade.get(6),
                trade.get(7),
                trade.get(8),
                vintage,
                share == null ? "" : share.get(4),
                share == null ? "" : share.get(5));
    }
}
