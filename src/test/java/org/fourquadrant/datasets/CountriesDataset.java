package org.fourquadrant.datasets;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** {@code datasets/countries}: the table of countries as it is, and the further names that public tables use. */
final class CountriesDataset {

    static final Path COUNTRIES = Path.of("datasets/countries/countries.csv");
    static final Path NAMES = Path.of("datasets/countries/names.csv");
    static final MadeLines MADE_COUNTRIES = new MadeLines("countries");
    static final MadeLines MADE_NAMES = new MadeLines("names");

    /** Tables whose column {@code name} holds the names that their publishers use. */
    private static final List<String> TABLES = List.of(
            "us_goods_trade_by_country_2025.csv",
            "milex_pct_gdp_cia_factbook.csv",
            "tariff_announced_2025-04-02.csv",
            "tariff_annex_I_2025-07-31_effective_2025-08-07.csv");

    /** Names of the United Nations, the World Bank, SIPRI and Japanese ministries that none of the tables has. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("BHS", "Bahamas, The"),
            Map.entry("BOL", "Bolivia (Plurinational State of)"),
            Map.entry("BRN", "Brunei Darussalam"),
            Map.entry("CHN", "People's Republic of China;中華人民共和国"),
            Map.entry("COD", "Congo, Dem. Rep.;Democratic Republic of the Congo;DR Congo;コンゴ（民）"),
            Map.entry("COG", "Congo, Rep.;Republic of the Congo;コンゴ（共）"),
            Map.entry("CPV", "Cape Verde"),
            Map.entry("CZE", "Czech Republic"),
            Map.entry("EGY", "Egypt, Arab Rep."),
            Map.entry("EUU", "EU;欧州連合（EU）"),
            Map.entry("FLK", "フォークランド"),
            Map.entry("GBR", "UK;United Kingdom of Great Britain and Northern Ireland;連合王国"),
            Map.entry("GMB", "Gambia, The"),
            Map.entry("HKG", "Hong Kong SAR, China"),
            Map.entry("IRN", "Iran, Islamic Rep.;Iran (Islamic Republic of)"),
            Map.entry("KGZ", "Kyrgyz Republic"),
            Map.entry("KOR", "Korea, Rep.;Republic of Korea;Korea, Republic of;大韓民国"),
            Map.entry("LAO", "Lao PDR;Lao People's Democratic Republic"),
            Map.entry("MDA", "Republic of Moldova;モルドバ共和国"),
            Map.entry("MKD", "North Macedonia;マケドニア"),
            Map.entry("MMR", "Burma;ミャンマー"),
            Map.entry("NLD", "Netherlands (Kingdom of the)"),
            Map.entry("PRK", "Korea, Dem. People's Rep.;Democratic People's Republic of Korea;朝鮮民主主義人民共和国"),
            Map.entry("RUS", "Russian Federation;ロシア連邦"),
            Map.entry("SVK", "Slovak Republic"),
            Map.entry("SYR", "Syrian Arab Republic;シリア・アラブ共和国"),
            Map.entry("TUR", "Turkey;Turkiye"),
            Map.entry("TWN", "Taiwan, China;Chinese Taipei;台湾地域"),
            Map.entry("TZA", "United Republic of Tanzania"),
            Map.entry("USA", "USA;United States of America;米国"),
            Map.entry("VEN", "Venezuela, RB;Venezuela (Bolivarian Republic of)"),
            Map.entry("VNM", "Viet Nam;ヴェトナム"),
            Map.entry("YEM", "Yemen, Rep."));

    private CountriesDataset() {}

    /** Writes the dataset; the tables must be at hand. */
    public static void main(String[] arguments) throws IOException {
        SharedFolder shared = SharedFolder.find().orElseThrow();
        MADE_COUNTRIES.write(COUNTRIES, JapaneseNames.in(shared.table("countries.csv")));
        MADE_NAMES.write(NAMES, names(shared));
    }

    /** Some tables hold remains of web pages or names cut off. */
    private static boolean isWhole(String name) {
        return name.length() > 3
                && !name.contains("&")
                && !name.endsWith("(Islas Malvin")
                && !name.equals("The Dominican");
    }

    /** The lines of the file of names: every name of a country that its row does not already have. */
    static List<String> names(SharedFolder shared) throws IOException {
        Map<String, Set<String>> names = new TreeMap<>();
        Map<String, List<String>> known = new TreeMap<>();
        for (List<String> row : Table.rows(JapaneseNames.in(shared.table("countries.csv")))) {
            names.put(row.get(0), new TreeSet<>());
            known.put(row.get(0), row);
        }
        for (String table : TABLES) {
            List<String> lines = shared.table(table);
            int code = Table.cells(lines.get(0)).indexOf("iso3");
            int name = Table.cells(lines.get(0)).indexOf("name");
            Table.rows(lines).stream()
                    .filter(row -> names.containsKey(row.get(code)) && isWhole(row.get(name)))
                    .forEach(row -> names.get(row.get(code)).add(row.get(name)));
        }
        OTHERS.forEach((code, all) -> names.get(code).addAll(List.of(all.split(";"))));
        List<String> lines = new ArrayList<>(List.of("iso3,name"));
        names.forEach((code, all) -> all.stream()
                .filter(name -> !known.get(code).contains(name))
                .forEach(name -> lines.add(code + "," + Table.cell(name))));
        return lines;
    }
}
