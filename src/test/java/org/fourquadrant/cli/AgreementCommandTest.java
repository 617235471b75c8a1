package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.law.LawBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AgreementCommandTest {

    @ParameterizedTest
    @EnumSource(LawBasis.class)
    void everyBasisHasItsWords(LawBasis basis) {
        for (Language language : Language.values()) {
            assertFalse(IdeaWords.in(language).texts().get("law_basis", basis).isEmpty());
        }
    }

    @Test
    void everyPartnerOfADealIsAnsweredInEveryFormat() {
        for (String code :
                List.of("JPN", "EUU", "GBR", "KOR", "CHE", "IND", "VNM", "CHN", "IDN", "TWN", "JOR", "DEU")) {
            for (String format : List.of("text", "csv", "json")) {
                CliRun run = CliRun.of("agreement", code, "--format", format);
                assertEquals(0, run.exit(), run.err());
                assertTrue(run.lines().size() > 1, code);
            }
        }
    }

    @Test
    void everyRowOfCsvNamesItsSourceOrSaysOurs() {
        List<String> lines = CliRun.of("agreement", "JPN", "--earnings", "20", "--interest", "1", "--format", "csv")
                .lines();
        List<String> header = List.of(lines.get(0).split(","));
        assertEquals(
                List.of(
                        "iso3",
                        "part",
                        "heading",
                        "text",
                        "amount",
                        "unit",
                        "by",
                        "date",
                        "ended",
                        "document",
                        "place"),
                header);
        for (String line : lines.stream().skip(1).toList()) {
            // Texts hold commas, the last two cells do not.
            String[] cells = line.split(",", -1);
            assertFalse(cells[cells.length - 2].isEmpty(), line);
        }
        assertTrue(lines.stream().anyMatch(line -> line.contains("cash_year") && line.contains(",ours,")));
    }

    @Test
    void cashFlowSaysWhenTheMoneyIsBack() {
        String text = CliRun.of("agreement", "JPN", "--earnings", "40", "--interest", "0.0001")
                .out();
        assertTrue(text.contains("back with interest in year 6"), text);
        assertTrue(text.contains("assumptions, not anybody’s forecast"), text);
    }
}
