package org.fourquadrant.datasets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** {@code datasets/import-weighted-tariffs}: the publisher's table, with codes for names, in two tables. */
final class ImportWeighted {

    static final Path RATES = Path.of("datasets/import-weighted-tariffs/rates.csv");
    static final Path ECONOMIES = Path.of("datasets/import-weighted-tariffs/economies.csv");
    static final MadeLines MADE_RATES = new MadeLines("import-weighted-rates");
    static final MadeLines MADE_ECONOMIES = new MadeLines("import-weighted-economies");

    private static final String TABLE = "tariff_import_weighted_2025_2026.csv";

    private ImportWeighted() {}

    /** Writes the dataset; the table must be at hand. */
    public static void main(String[] arguments) throws IOException {
        List<List<String>> rows = Table.rows(SharedFolder.find().orElseThrow().table(TABLE));
        Map<String, String> codes = codes();
        Map<String, String> rates = new TreeMap<>();
        Map<String, String> economies = new TreeMap<>();
        for (List<String> row : rows) {
            String code = codes.get(row.get(1));
            rates.put(code + row.get(0), String.join(",", code, row.get(0), row.get(2)));
            String imports = row.get(3).replaceAll("\\.0$", "");
            economies.put(code, String.join(",", code, Table.cell(row.get(1)), imports, row.get(4)));
        }
        MADE_RATES.write(RATES, table("iso3,day,added_pct", rates));
        MADE_ECONOMIES.write(ECONOMIES, table("iso3,name_printed,imports_2024_usd,tariff_2024_pct", economies));
    }

    private static List<String> table(String header, Map<String, String> rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(rows.values());
        return lines;
    }

    /** The codes of all names in capitals. */
    private static Map<String, String> codes() throws IOException {
        Map<String, String> codes = new HashMap<>();
        Table.rows(Files.readAllLines(CountriesDataset.NAMES))
                .forEach(row -> codes.put(row.get(1).toUpperCase(Locale.ROOT), row.get(0)));
        Table.rows(Files.readAllLines(CountriesDataset.COUNTRIES))
                .forEach(row -> codes.put(row.get(3).toUpperCase(Locale.ROOT), row.get(0)));
        return codes;
    }
}
