package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opencsv.CSVReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TableCommandTest {

    private static final List<String> COLUMNS = List.of(
            "iso3",
            "name",
            "balance_musd",
            "milex_pct_gdp",
            "milex_year",
            "quadrant",
            "tariff_pct",
            "tariff_status",
            "tariff_source",
            "tariff_basis",
            "papers_pct",
            "law_pct",
            "law_basis",
            "law_acts",
            "charged_pct",
            "import_weighted_pct",
            "last_confirmed",
            "negotiation");

    @Test
    void jriTableAtTwoPercentHasTheCountsOfThePaper() throws Exception {
        List<Map<String, String>> rows = csv("--dataset", "jri-2024", "--threshold", "2");
        assertEquals(68, rows.size());
        assertEquals(Map.of("I", 2L, "II", 4L, "III", 35L, "IV", 22L, "", 5L), counts(rows));
    }

    @Test
    void mozambiqueAtExactlyTwoMeetsTheLineAndLeavesItJustAbove() throws Exception {
        assertEquals("IV", row(csv("--threshold", "2"), "MOZ").get("quadrant"));
        assertEquals("III", row(csv("--threshold", "2.1"), "MOZ").get("quadrant"));
    }

    @Test
    void lineAtThreeAndAHalfMovesTheUnitedKingdomAndFourteenOthers() throws Exception {
        assertEquals(Map.of("I", 1L, "II", 5L, "III", 49L, "IV", 8L, "", 5L), counts(csv("--threshold", "3.5")));
    }

    @Test
    void csvHasPlainNumbersAndEmptyCells() throws Exception {
        List<Map<String, String>> rows = csv("--as-of", "2025-04-09");
        Map<String, String> japan = row(rows, "JPN");
        assertEquals("-68468", japan.get("balance_musd"));
        assertEquals("1.4", japan.get("milex_pct_gdp"));
        assertEquals("24", japan.get("tariff_pct"));
        assertEquals("in_force", japan.get("tariff_status"));
        Map<String, String> union = row(rows, "EUU");
        assertEquals("", union.get("milex_pct_gdp"));
        assertEquals("", union.get("milex_year"));
        assertEquals("", union.get("quadrant"));
    }

    @Test
    void shareOfAnotherYearCarriesItsYear() throws Exception {
        assertEquals("2013", row(csv(), "LAO").get("milex_year"));
    }

    @Test
    void tariffIsTheOneInForceOnTheDate() throws Exception {
        assertEquals("10", row(csv("--as-of", "2025-04-20"), "JPN").get("tariff_pct"));
        assertEquals("15", row(csv("--as-of", "2025-08-10"), "JPN").get("tariff_pct"));
        Map<String, String> russia = row(csv("--as-of", "2025-04-20"), "RUS");
        assertEquals("0", russia.get("tariff_pct"));
        assertEquals("exempt", russia.get("tariff_status"));
    }

    @Test
    void theLawAndWhatWasChargedHaveTheirColumns() throws Exception {
        Map<String, String> switzerland = row(csv("--as-of", "2025-12-01"), "CHE");
        assertEquals("15", switzerland.get("tariff_pct"));
        assertEquals("law", switzerland.get("tariff_source"));
        assertEquals("including_mfn", switzerland.get("tariff_basis"));
        assertEquals("15", switzerland.get("law_pct"));
        assertEquals("39", switzerland.get("charged_pct"));
        assertEquals("10", switzerland.get("papers_pct"));
        Map<String, String> india = row(csv("--as-of", "2025-09-01"), "IND");
        assertEquals("EO14326; EO14329", india.get("law_acts"));
        Map<String, String> japan = row(csv("--as-of", "2026-02-21"), "JPN");
        assertEquals("held_unlawful", japan.get("tariff_status"));
        assertEquals("15", japan.get("law_pct"));
        assertEquals("2026-02-24", japan.get("last_confirmed"));
        assertEquals("2026-10-09", row(csv(), "JPN").get("last_confirmed"));
    }

    @Test
    void onlyTheSourcesAskedAnswer() throws Exception {
        Map<String, String> byPapers = row(csv("--as-of", "2025-12-01", "--sources", "papers"), "IND");
        assertEquals("25", byPapers.get("tariff_pct"));
        assertEquals("papers", byPapers.get("tariff_source"));
        assertEquals("last_known", byPapers.get("tariff_status"));
        assertEquals("", byPapers.get("law_pct"));
        Map<String, String> byLaw = row(csv("--as-of", "2025-12-01", "--sources", "law"), "IND");
        assertEquals("50", byLaw.get("tariff_pct"));
        assertEquals("", byLaw.get("papers_pct"));
        CliRun wrong = CliRun.of("table", "--sources", "press");
        assertEquals(ExitCode.WRONG_USAGE, wrong.exit());
        assertTrue(wrong.err().contains("papers, law, both"), wrong.err());
    }

    @Test
    void jsonHasTheSameKeysWithNullForMissingValues() throws Exception {
        JsonNode rows = new ObjectMapper()
                .readTree(CliRun.of("table", "--format", "json").out());
        assertEquals(68, rows.size());
        JsonNode union = null;
        for (JsonNode row : rows) {
            union = row.get("iso3").asText().equals("EUU") ? row : union;
        }
        List<String> keys = new ArrayList<>();
        union.fieldNames().forEachRemaining(keys::add);
        assertEquals(COLUMNS, keys);
        assertTrue(union.get("milex_pct_gdp").isNull());
        assertTrue(union.get("balance_musd").isNumber());
    }

    @Test
    void textSaysLineDateCountsAndWhoHasNoQuadrant() {
        CliRun run = CliRun.of("table", "--threshold", "2", "--as-of", "2025-04-09");
        assertEquals(ExitCode.DONE, run.exit());
        assertTrue(run.lines().get(0).contains("9 April 2025"), run.lines().get(0));
        assertTrue(run.out().contains("III (US deficit, below the line): 35"));
        assertEquals(
                5,
                run.lines().stream()
                        .filter(line -> line.startsWith("Without a quadrant"))
                        .count());
        assertEquals("", run.err());
    }

    @Test
    void namesAreJapaneseWhenAskedFor() throws Exception {
        assertEquals("日本", row(csv("--lang", "ja"), "JPN").get("name"));
        assertTrue(CliRun.of("--lang=ja", "table").lines().get(0).startsWith("データセット"));
    }

    private static List<Map<String, String>> csv(String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("table", "--format", "csv"));
        arguments.addAll(Arrays.asList(options));
        CliRun run = CliRun.of(arguments.toArray(String[]::new));
        assertEquals("", run.err());
        assertEquals(ExitCode.DONE, run.exit());
        List<String[]> lines;
        try (CSVReader reader = new CSVReader(new StringReader(run.out()))) {
            lines = reader.readAll();
        }
        assertEquals(COLUMNS, Arrays.asList(lines.get(0)));
        return lines.subList(1, lines.size()).stream()
                .map(TableCommandTest::row)
                .toList();
    }

    private static Map<String, String> row(String[] cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < COLUMNS.size(); i++) {
            row.put(COLUMNS.get(i), cells[i]);
        }
        return row;
    }

    private static Map<String, String> row(List<Map<String, String>> rows, String iso3) {
        return rows.stream()
                .filter(row -> row.get("iso3").equals(iso3))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Long> counts(List<Map<String, String>> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.get("quadrant"), Collectors.counting()));
    }
}
