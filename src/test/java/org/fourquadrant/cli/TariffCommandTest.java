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

    /** Columns by name, so that one more column moves none. */
    private static String cell(String line, String column) {
        List<String> header =
                List.of(CliRun.of("tariff", "--format", "csv").lines().get(0).split(","));
        return line.split(",", -1)[header.indexOf(column)];
    }

    @Test
    void theRuleIsNeverMoreThanAPointFromWhatWasAnnouncedOfItsOwn() {
        List<String> lines = CliRun.of("tariff", "--format", "csv").lines();
        List<String> header = List.of(lines.get(0).split(","));
        List<String[]> own = lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> !cells[header.indexOf("annex_i_pct")].isEmpty())
                .toList();
        assertEquals(57, own.size());
        assertEquals(
                56,
                own.stream()
                        .filter(cells -> cells[header.indexOf("rule_minus_annex_i")].equals("0"))
                        .count());
        assertEquals(
                41,
                own.stream()
                        .filter(cells -> cells[header.indexOf("rule_minus_announced")].equals("0"))
                        .count());
        for (String[] cells : own) {
            assertTrue(Math.abs(Double.parseDouble(cells[header.indexOf("rule_minus_announced")])) <= 1, cells[0]);
        }
    }

    @Test
    void textSaysDataMissesAndWhoIsLeftOut() {
        String text = CliRun.of("tariff", "--lang", "en").out();
        assertTrue(text.contains("goods of 2024"), text);
        assertTrue(text.contains("56 of 57 rates are reproduced; not CHE."), text);
        assertTrue(text.contains("41 of 57; not "), text);
        assertTrue(text.contains("not AFG, BOL."), text);
        assertTrue(text.contains("is not JRI’s") || text.contains("not JRI’s."), text);
        assertTrue(text.contains("Mexico: A duty of 25%"), text);
        assertTrue(CliRun.of("tariff", "--year", "2025", "--dataset", "factbook-census")
                .out()
                .contains("goods of 2025"));
    }

    @Test
    void whoIsLeftOutHasNoRow() {
        List<String> codes = CliRun.of("tariff", "--format", "csv").lines().stream()
                .map(line -> line.substring(0, 3))
                .toList();
        assertTrue(codes.contains("JPN"));
        for (String code : List.of("CAN", "MEX", "RUS", "BLR", "CUB", "PRK")) {
            assertTrue(!codes.contains(code), code);
        }
    }

    @Test
    void aRefusedParameterIsAnsweredWithWhatItTakes() {
        for (String wrong : List.of("0", "-4", "NaN", "four", "Infinity")) {
            CliRun run = CliRun.of("tariff", "--elasticity", wrong);
            assertEquals(2, run.exit());
            assertTrue(run.err().contains("--elasticity takes a number above 0"), run.err());
        }
        CliRun japanese = CliRun.of("tariff", "--pass-through", "0", "--lang", "ja");
        assertTrue(japanese.err().contains("--pass-through には 0.25 のような 0 より大きい数"), japanese.err());
    }

    @Test
    void aHalvedElasticityDoublesTheRate() {
        assertTrue(japan().contains(",46.2,-46.2,46.2,24,24,24,15,0,0,9,"), japan());
        String halved = japan("--elasticity", "2");
        assertTrue(halved.contains(",46.2,-92.4,92.4,47,24,24,15,23,23,32,"), halved);
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
            String said = cell(line, "balancing_pct");
            assertEquals(0, rate.compareTo(new BigDecimal(said)), line + ": " + rate);
        }
    }

    private static double value(Dataset census, CountryCode code, Indicator indicator) {
        return census.find(code, indicator, 2024).orElseThrow().value();
    }
}
