package org.fourquadrant.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.country.Region;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.ui.SmallWorld;
import org.junit.jupiter.api.Test;

class CrossingTableTest {

    @Test
    void isWrittenInTheDialectOfTheCommandLineAndRunsNoFormula() {
        List<Crossing> crossings =
                List.of(crossing("Germany", 0.2), crossing("Korea, South", -0.25), crossing("@SUM(A1)", 1.0 / 3));
        assertEquals(
                String.join(
                        "\n",
                        "iso3,name,milex_pct_gdp,quadrant_from,quadrant_to,distance_points",
                        "DEU,Germany,1.9,III,IV,0.2",
                        "DEU,\"Korea, South\",1.9,III,IV,-0.25",
                        "DEU,'@SUM(A1),1.9,III,IV,0.333333",
                        ""),
                csv(crossings));
    }

    private static String csv(List<Crossing> crossings) {
        Sheet<Crossing> sheet = CrossingTable.of(crossings, TableWords.in(Language.ENGLISH));
        return CsvText.of(sheet.keys(), sheet.plainCells());
    }

    private static Crossing crossing(String name, double distance) {
        Plottable plotted = SmallWorld.session("2025-04-09").facts().classification().plotted().stream()
                .filter(one -> one.country().code().equals(SmallWorld.GERMANY))
                .map(one -> new Plottable(named(name, one.country().code()), one.share(), one.balance()))
                .findFirst()
                .orElseThrow();
        return new Crossing(plotted, Optional.of(Quadrant.III), Optional.of(Quadrant.IV), distance);
    }

    private static Country named(String name, CountryCode code) {
        return new Country(code, "", new LocalizedText(name, name), List.of(), Region.EUROPE, Set.of());
    }
}
