package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.fourquadrant.data.bundled.WorkspaceLoader;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.junit.jupiter.api.Test;

class TariffCommandTest {

    @Test
    void theRuleIsNeverMoreThanAPointFromWhatWasAnnounced() {
        List<String[]> announced = CliRun.of("tariff", "--format", "csv").lines().stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[cells.length - 1].isEmpty())
                .toList();
        assertEquals(60, announced.size());
        long equal = announced.stream()
                .filter(cells -> cells[cells.length - 2].equals(cells[cells.length - 1]))
                .count();
        assertEquals(44, equal);
        for (String[] cells : announced) {
            double apart = Double.parseDouble(cells[cells.length - 2]) - Double.parseDouble(cells[cells.length - 1]);
            assertTrue(Math.abs(apart) <= 1, cells[0]);
        }
    }

    @Test
    void aHalvedElasticityDoublesTheRate() {
        assertTrue(japan().contains(",46.2,24,24"), japan());
        assertTrue(japan("--elasticity", "2").contains(",92.4,47,24"), japan("--elasticity", "2"));
    }

    @Test
    void parametersOfZeroAndDatasetsWithoutTradeAreWrongUsage() {
        assertEquals(2, CliRun.of("tariff", "--elasticity", "0").exit());
        CliRun without = CliRun.of("tariff", "--dataset", "jri-2024");
        assertEquals(2, without.exit());
        assertTrue(without.err().contains("exports and imports for 2024"), without.err());
    }

    @Test
    void textNamesTheFormulaAndItsPlace() {
        assertTrue(CliRun.of("tariff", "--lang", "ja").out().contains("図表1"));
    }

    private static String japan(String... options) {
        String[] arguments = new String[options.length + 3];
        System.arraycopy(new String[] {"tariff", "--format", "csv"}, 0, arguments, 0, 3);
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CliRun.of(arguments).lines().stream()
                .filter(line -> line.startsWith("JPN"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyRateIsTheFormulaToTheNearestTenth() throws IOException {
        Dataset census = new WorkspaceLoader().load().dataset("factbook-census").orElseThrow();
        for (String line :
                CliRun.of("tariff", "--format", "csv").lines().stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            CountryCode code = new CountryCode(cells[0]);
            double exports = value(census, code, Indicator.EXPORTS);
            double imports = value(census, code, Indicator.IMPORTS);
            // JRI's figure 1: deficit / (4 * 0.25 * imports), so the deficit's part of the imports; below zero for a
            // surplus.
            BigDecimal rate =
                    BigDecimal.valueOf((imports - exports) / imports * 100).setScale(1, RoundingMode.HALF_UP);
            String said = cells[cells.length - 3];
            assertEquals(0, rate.compareTo(new BigDecimal(said)), line + ": " + rate);
        }
        assertTrue(japan().contains(",46.2,24,24"), japan());
    }

    private static double value(Dataset census, CountryCode code, Indicator indicator) {
        return census.find(code, indicator, 2024).orElseThrow().value();
    }
}
