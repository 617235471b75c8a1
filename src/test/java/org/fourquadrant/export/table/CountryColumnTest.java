package org.fourquadrant.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.ui.SmallWorld;
import org.junit.jupiter.api.Test;

class CountryColumnTest {

    @Test
    void writesPlainNumbersUnderTheNamesOfTheCommandLine() {
        String csv = csv(SmallWorld.session("2025-04-09").facts().rows());
        assertEquals(
                String.join(
                        "\n",
                        "iso3,name,balance_musd,milex_pct_gdp,milex_year,quadrant,tariff_pct,tariff_status,"
                                + "tariff_source,tariff_basis,papers_pct,law_pct,law_basis,law_acts,charged_pct,"
                                + "import_weighted_pct,last_confirmed,negotiation",
                        "EUU,European Union,-235571,,,,20,in_force,papers,additional,20,,,,,,2025-05-30,none_reported",
                        "JPN,Japan,-68468,1.4,2024,III,24,in_force,papers,additional,24,,,,,,2025-05-30,none_reported",
                        "DEU,Germany,-84822,1.9,2024,III,20,in_force,papers,additional,20,,,,,,2025-05-30,none_reported",
                        "MOZ,Mozambique,-66,2,2022,IV,10,in_force,papers,additional,10,,,,,,2025-05-30,none_reported",
                        ""),
                csv);
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsDisarmedAndACommaQuoted() {
        CountryRow japan = SmallWorld.session("2025-04-09").facts().rows().get(1);
        String csv = csv(List.of(named(japan, "=HYPERLINK(\"x\")"), named(japan, "Korea, South")));
        List<String> lines = csv.lines().toList();
        assertEquals(
                "JPN,\"'=HYPERLINK(\"\"x\"\")\",-68468,1.4,2024,III,24,in_force,papers,additional,24,,,,,,2025-05-30,none_reported",
                lines.get(1));
        assertEquals(
                "JPN,\"Korea,"
                        + " South\",-68468,1.4,2024,III,24,in_force,papers,additional,24,,,,,,2025-05-30,none_reported",
                lines.get(2));
    }

    @Test
    void theWindowSaysOnceWhatTheFileHasInTwoColumns() {
        Set<CountryColumn> within = EnumSet.of(
                // The name, a share's own year, and the status where there is no rate.
                CountryColumn.ISO3, CountryColumn.SHARE_YEAR, CountryColumn.TARIFF_STATUS);
        // Papers and acts side by side are in the dossier.
        within.addAll(EnumSet.range(CountryColumn.TARIFF_SOURCE, CountryColumn.LAST_CONFIRMED));
        Set<CountryColumn> all = EnumSet.copyOf(CountryColumn.inWindow());
        all.addAll(within);
        assertEquals(EnumSet.allOf(CountryColumn.class), all);
        TableWords words = TableWords.in(Language.ENGLISH);
        Map<String, CountryRow> rows = SmallWorld.session("2025-04-09").facts().rows().stream()
                .collect(Collectors.toMap(row -> row.country().code().value(), row -> row));
        assertEquals("2.0% (2022)", CountryColumn.SHARE.cell(rows.get("MOZ"), words));
        assertEquals("–", CountryColumn.SHARE.cell(rows.get("EUU"), words));
        assertEquals("III", CountryColumn.QUADRANT.cell(rows.get("JPN"), words));
        assertEquals(
                words.texts().get("not_plotted.union_without_share"),
                CountryColumn.QUADRANT.cell(rows.get("EUU"), words));
    }

    @Test
    void ordersByValuesWithWhatHasNoneLast() {
        List<CountryRow> rows = SmallWorld.session("2025-05-30").facts().rows();
        assertEquals(List.of("DEU", "EUU", "JPN", "MOZ"), sorted(rows, CountryColumn.ISO3));
        assertEquals(List.of("JPN", "DEU", "MOZ", "EUU"), sorted(rows, CountryColumn.SHARE));
        assertEquals(List.of("EUU", "DEU", "JPN", "MOZ"), sorted(rows, CountryColumn.BALANCE));
        assertEquals("EUU", sorted(rows, CountryColumn.QUADRANT).get(3));
    }

    private static List<String> sorted(List<CountryRow> rows, CountryColumn by) {
        return rows.stream()
                .sorted(by.order(Language.ENGLISH))
                .map(row -> row.country().code().value())
                .toList();
    }

    private static String csv(List<CountryRow> rows) {
        Sheet<CountryRow> sheet = CountryColumn.sheet(rows, TableWords.in(Language.ENGLISH));
        return CsvText.of(sheet.keys(), sheet.plainCells());
    }

    private static CountryRow named(CountryRow line, String name) {
        Country country = line.country();
        return new CountryRow(
                new Country(
                        country.code(),
                        country.alpha2(),
                        new LocalizedText(name, name),
                        country.otherNames(),
                        country.region(),
                        country.memberships()),
                line.quadrant(),
                line.notPlotted(),
                line.balance(),
                line.share(),
                line.tariff(),
                line.negotiation());
    }
}
