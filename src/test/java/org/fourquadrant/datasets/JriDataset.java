package org.fourquadrant.datasets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code datasets/jri-2024/economies.csv}, made of the paper's table and the table of countries. */
final class JriDataset {

    static final Path FILE = Path.of("datasets/jri-2024/economies.csv");
    static final MadeLines MADE = new MadeLines("jri-2024");

    private static final String HEADER =
            "iso3,name_printed,listing,year,balance_musd,announced_tariff_pct,milex_pct_gdp,milex_year";

    /** What the conversion of the paper to text made of a name, and the name. */
    private static final Map<String, String> FAULTS = Map.of("フオー克蘭ド", "フォークランド");

    /** Names that the table of countries has only in a longer form. */
    private static final Map<String, String> ALIASES = Map.of("フォークランド", "FLK");

    private JriDataset() {}

    /** Writes the dataset; the papers must be at hand. */
    public static void main(String[] arguments) throws IOException {
        MADE.write(FILE, lines(SharedFolder.find().orElseThrow()));
    }

    /** The lines of the file as the paper gives them. */
    static List<String> lines(SharedFolder shared) throws IOException {
        String paper = shared.paper("003");
        Map<String, String> codes = codesByName(shared.table("countries.csv"));
        Map<String, String> years = JriTable2.yearsInNote(paper);
        String year = JriTable2.year(paper);
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        for (JriTable2.Row row : JriTable2.rows(paper)) {
            String name = FAULTS.getOrDefault(row.name(), row.name());
            String code = codes.get(key(name));
            if (code == null) {
                throw new IllegalStateException("No code for " + name);
            }
            String shareYear = row.share().isEmpty() ? "" : years.getOrDefault(name, year);
            lines.add(String.join(
                    ",", code, name, row.listing(), year, row.balance(), row.tariff(), row.share(), shareYear));
        }
        return lines;
    }

    private static Map<String, String> codesByName(List<String> countries) {
        Map<String, String> codes = new HashMap<>();
        ALIASES.forEach((name, code) -> codes.put(key(name), code));
        for (String line : countries) {
            String[] cells = line.split(",", -1);
            String code = cells[0];
            for (String name : List.of(cells[4], cells[5], cells[4].replaceAll("\\s*\\(.*\\)", ""))) {
                codes.putIfAbsent(key(name), code);
            }
        }
        return codes;
    }

    private static String key(String name) {
        return name.replace("・", "").strip();
    }
}
