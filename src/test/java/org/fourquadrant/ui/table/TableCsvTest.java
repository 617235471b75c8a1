package org.fourquadrant.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.fourquadrant.model.language.Language;
import org.fourquadrant.ui.SmallWorld;
import org.junit.jupiter.api.Test;

class TableCsvTest {

    @Test
    void writesPlainNumbersUnderTheNamesOfTheCommandLine() {
        TableViewModel model = new TableViewModel(SmallWorld.session("2025-04-09"));
        String csv = new TableCsv(Language.ENGLISH)
                .of(model.rows().stream().map(CountryRow::line).toList());
        assertEquals(
                String.join(
                        "\r\n",
                        "iso3,name,balance_musd,milex_pct_gdp,milex_year,quadrant,tariff_pct,tariff_status,negotiation",
                        "JPN,Japan,-68468,1.4,2024,III,24,in_force,none_reported",
                        "DEU,Germany,-84822,1.9,2024,III,20,in_force,none_reported",
                        "MOZ,Mozambique,-66,2,2022,IV,10,in_force,none_reported",
                        "EUU,European Union,-235571,,,,20,in_force,none_reported",
                        ""),
                csv);
    }
}
