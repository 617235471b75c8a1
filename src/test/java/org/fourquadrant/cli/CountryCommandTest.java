package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

class CountryCommandTest {

    @Test
    void jsonOfJapanHasEverythingOfTheDossier() throws Exception {
        JsonNode japan = json("JPN", "2025-04-20");
        assertEquals("JPN", japan.get("iso3").asText());
        assertEquals("Japan", japan.at("/name/en").asText());
        assertEquals("日本", japan.at("/name/ja").asText());
        assertEquals("III", japan.get("quadrant").asText());
        assertEquals(-68468, japan.at("/balance/balance_musd").asInt());
        assertEquals(1.4, japan.at("/defence/milex_pct_gdp").asDouble());
        assertEquals(10, japan.at("/tariff/rate_pct").asInt());
        assertEquals("in_force", japan.at("/tariff/status").asText());
        assertEquals("2025-04-10", japan.at("/tariff/effective").asText());
        assertEquals("in_talks", japan.at("/negotiation/stage").asText());
        assertTrue(hasSource(japan.get("tariff")));
        assertTrue(hasSource(japan.get("negotiation")));
    }

    @Test
    void pausedRateStandsBesideTheOneInForce() throws Exception {
        JsonNode announced = json("JPN", "2025-04-20").get("announced").get(0);
        assertEquals(24, announced.get("rate_pct").asInt());
        assertEquals("paused", announced.get("status").asText());
    }

    @Test
    void ceilingSaysThatItIncludesTheMfnRate() throws Exception {
        JsonNode tariff = json("JPN", "2025-08-10").get("tariff");
        assertEquals(15, tariff.get("rate_pct").asInt());
        assertEquals("including_mfn", tariff.get("basis").asText());
    }

    @Test
    void memberHasTheRateOfItsUnion() throws Exception {
        JsonNode tariff = json("DEU", "2025-04-09").get("tariff");
        assertEquals(20, tariff.get("rate_pct").asInt());
        assertEquals("as_eu_member", tariff.get("holder").asText());
    }

    @Test
    void anExemptCountryHasNothingOnTopAndAReason() throws Exception {
        JsonNode tariff = json("RUS", "2025-04-20").get("tariff");
        assertEquals(0, tariff.get("rate_pct").asDouble());
        assertEquals("exempt", tariff.get("status").asText());
        assertFalse(tariff.get("reason").asText().isEmpty());
    }

    @Test
    void everyStatementHasASource() throws Exception {
        JsonNode statements = json("JPN", "2026-02-25").get("statements");
        assertTrue(statements.size() > 20);
        for (JsonNode statement : statements) {
            assertTrue(hasSource(statement), statement.toString());
            assertFalse(statement.get("summary").asText().isEmpty());
        }
    }

    @Test
    void aDayThatNobodyCoversIsAnsweredWithTheSpan() {
        for (String day : List.of("2030-01-01", "2026-10-10", "2024-12-31", "1990-01-01")) {
            CliRun run = CliRun.of("country", "JPN", "--as-of", day);
            assertEquals(ExitCode.WRONG_USAGE, run.exit(), day);
            assertTrue(run.err().contains("from 2025-01-01 to 2026-10-09"), run.err());
        }
    }

    @Test
    void whatThePapersSayOfAllGoodsStandsBeforeAnyProduct() {
        for (String day : List.of("2025-04-20", "2026-01-15", "2026-10-09")) {
            List<String> lines =
                    CliRun.of("country", "DEU", "--as-of", day).out().lines().toList();
            List<String> starts = lines.stream()
                    .filter(line -> line.matches("Product tariff.*|  By the papers the rate .*"))
                    .map(line -> line.strip().split(" ")[0])
                    .toList();
            assertEquals(1, starts.stream().filter("By"::equals).count(), day);
            assertTrue(starts.size() > 1, day);
            assertEquals("By", starts.get(0), day);
        }
    }

    @Test
    void lawAndPapersStandSideBySideAndEachPartHasItsAct() throws Exception {
        JsonNode india = json("IND", "2025-09-01");
        assertEquals(50, india.at("/tariff/rate_pct").asInt());
        assertEquals("law", india.at("/tariff/tariff_source").asText());
        assertEquals("EO14326", india.at("/tariff/law/layers/0/act/id").asText());
        assertEquals("EO14329", india.at("/tariff/law/layers/1/act/id").asText());
        assertEquals(25, india.at("/tariff/papers/rate_pct").asInt());
        assertEquals("last_known", india.at("/tariff/papers/status").asText());
        assertEquals(43, india.at("/tariff/import_weighted/added_pct").asDouble(), 0.05);
        assertEquals("2025-08-07", india.at("/tariff/import_weighted/from").asText());
        String text = CliRun.of("country", "IND", "--as-of", "2025-09-01").out().replace('\u00a0', ' ');
        assertTrue(
                text.contains("Law: 50% = 25 reciprocal tariff + 25 duty over Russian oil (EO 14326, EO 14329)"), text);
        assertTrue(text.contains("Papers: 25% at first"), text);
        assertTrue(text.contains("43% added"), text);
    }

    @Test
    void countryIsFoundByAnyOfItsNames() {
        String byCode = CliRun.of("country", "DEU").out();
        for (String name : new String[] {"deu", "de", "Germany", "ドイツ"}) {
            assertEquals(byCode, CliRun.of("country", name).out(), name);
        }
    }

    @Test
    void textHasTheSameFiguresInBothLanguages() {
        CliRun english = CliRun.of("country", "JPN", "--as-of", "2025-04-20");
        assertTrue(
                english.out().contains("10%".replace(' ', '\u00a0') + " in force since 10 April 2025"), english.out());
        CliRun japanese = CliRun.of("country", "JPN", "--as-of", "2025-04-20", "--lang", "ja");
        assertTrue(japanese.out().contains("10%、適用中（2025年4月10日から）"), japanese.out());
    }

    @Test
    void unionWithoutAShareSaysWhyItHasNoQuadrant() throws Exception {
        JsonNode union = json("EUU", "2025-04-20");
        assertTrue(union.get("quadrant").isNull());
        assertEquals("union_without_share", union.get("not_plotted").asText());
        assertTrue(union.get("defence").isNull());
    }

    @Test
    void japanAtThreePerCentCostsWhatThePaperPrints() throws Exception {
        CliRun text = CliRun.of("country", "JPN", "--threshold", "3");
        assertTrue(text.out().contains("1.6 points, ¥9.6tn a year more and ¥18tn in all"), text.out());
        CliRun run = CliRun.of("country", "JPN", "--threshold", "3", "--format", "json");
        JsonNode cost = new ObjectMapper().readTree(run.out()).get("cost_of_line");
        assertEquals(1.6, cost.get("missing_points").asDouble(), 1e-9);
        // First by the World Factbook, then by the budget that a paper prints.
        assertEquals("usd", cost.at("/money/0/currency").asText());
        assertEquals(120.78e9, cost.at("/money/0/whole_a_year").asDouble(), 1);
        assertEquals("cia-factbook", cost.at("/money/0/source/document").asText());
        assertEquals("jpy", cost.at("/money/1/currency").asText());
        assertEquals(18e12, cost.at("/money/1/whole_a_year").asDouble());
        assertEquals("nd-2025", cost.at("/money/1/source/document").asText());
        String germany = CliRun.of("country", "DEU").out();
        assertTrue(germany.contains("$93.2bn in all"), germany);
    }

    private static JsonNode json(String country, String asOf) throws Exception {
        CliRun run = CliRun.of("country", country, "--as-of", asOf, "--format", "json");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        return new ObjectMapper().readTree(run.out());
    }

    private static boolean hasSource(JsonNode claim) {
        return !claim.at("/source/document").asText().isEmpty()
                && !claim.at("/source/place").asText().isEmpty();
    }
}
