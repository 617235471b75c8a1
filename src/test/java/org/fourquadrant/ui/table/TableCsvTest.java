package org.fourquadrant.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fourquadrant.cli.content.CountrySheet;
import org.fourquadrant.cli.content.TerminalWords;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.ui.SmallWorld;
import org.junit.jupiter.api.Test;

class TableCsvTest {

    @Test
    void writesPlainNumbersUnderTheNamesOfTheCommandLine() {
        TableViewModel model = new TableViewModel(SmallWorld.session("2025-04-09"));
        String csv = new TablePane.TableCsv(Language.ENGLISH)
                .of(model.rows().stream().map(ShownRow::line).toList());
        assertEquals(
                String.join(
                        "\n",
                        "iso3,name,balance_musd,milex_pct_gdp,milex_year,quadrant,tariff_pct,tariff_status,negotiation",
                        "JPN,Japan,-68468,1.4,2024,III,24,in_force,none_reported",
                        "DEU,Germany,-84822,1.9,2024,III,20,in_force,none_reported",
                        "MOZ,Mozambique,-66,2,2022,IV,10,in_force,none_reported",
                        "EUU,European Union,-235571,,,,20,in_force,none_reported",
                        ""),
                csv);
    }

    @Test
    void hasEveryColumnOfTheCommandLineFirst() {
        List<String> header = List.of(
                new TablePane.TableCsv(Language.ENGLISH).of(List.of()).strip().split(","));
        List<String> keys =
                CountrySheet.of(List.of(), TerminalWords.in(Language.ENGLISH)).keys();
        assertEquals(keys, header.subList(0, keys.size()));
    }

    @Test
    void aNameThatASpreadsheetWouldRunIsDisarmedAndACommaQuoted() {
        TableViewModel model = new TableViewModel(SmallWorld.session("2025-04-09"));
        CountryRow japan = model.rows().get(0).line();
        String csv = new TablePane.TableCsv(Language.ENGLISH)
                .of(List.of(named(japan, "=HYPERLINK(\"x\")"), named(japan, "Korea, South")));
        List<String> lines = csv.lines().toList();
        assertEquals("JPN,\"'=HYPERLINK(\"\"x\"\")\",-68468,1.4,2024,III,24,in_force,none_reported", lines.get(1));
        assertEquals("JPN,\"Korea, South\",-68468,1.4,2024,III,24,in_force,none_reported", lines.get(2));
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
