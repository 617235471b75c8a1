package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MovesCommandTest {

    @Test
    void everyEconomyWithBothValuesHasARowAlsoThoseThatStayed() {
        CliRun run = CliRun.of("moves", "--from", "2012", "--to", "2024", "--format", "csv");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertEquals(
                "iso3,name,quadrant_from,quadrant_to,cause,share_from,share_to,balance_from_musd,balance_to_musd,"
                        + "year_from,year_to,decided_from,decided_to",
                run.lines().get(0));
        assertEquals(152, run.lines().size());
        assertEquals(17, moved(run));
        assertTrue(run.out().contains("SVK,Slovakia,III,IV,line,1.2,2,"), run.out());
        assertTrue(run.out().contains("2012,2024,true,false"), run.out());
    }

    @Test
    void aWholeNumberNearTheLineMayBeReadAsNotDecided() {
        CliRun run = CliRun.of(
                "moves", "--from", "2012", "--to", "2024", "--whole", "undecided", "--carry", "3", "--format", "csv");
        assertEquals(152, run.lines().size());
        assertEquals(13, moved(run));
        assertTrue(run.out().contains("SVK,Slovakia,III,not_decided,not_decided,"), run.out());
    }

    @Test
    void theSumsAndWhoIsLeftOutStandBelow() {
        CliRun run = CliRun.of("moves", "--from", "1992", "--to", "2024");
        assertTrue(
                run.out().contains("Of 109 economies with both values in both years, 48 ended in the quadrant"),
                run.out());
        assertTrue(run.out().contains("Left out: "), run.out());
        CliRun japanese = CliRun.of("moves", "--from", "1992", "--to", "2024", "--lang", "ja");
        assertTrue(japanese.out().contains("109か国・地域のうち、48"), japanese.out());
    }

    @Test
    void yearsOutsideReversedOnesAndTooLongACarryAreAnsweredWithTheSpan() {
        for (List<String> wrong : List.of(
                List.of("--from", "1984", "--to", "2024"),
                List.of("--from", "2012", "--to", "2026"),
                List.of("--from", "2024", "--to", "2012"))) {
            CliRun run = CliRun.of("moves", wrong.get(0), wrong.get(1), wrong.get(2), wrong.get(3));
            assertEquals(ExitCode.WRONG_USAGE, run.exit());
            assertTrue(run.err().contains("from 1985 to 2025"), run.err());
        }
        CliRun carry = CliRun.of("moves", "--from", "2012", "--to", "2024", "--carry", "6");
        assertEquals(ExitCode.WRONG_USAGE, carry.exit());
        assertTrue(carry.err().contains("0 to 5 years"), carry.err());
    }

    @Test
    void theYearsOfACountryCarryWhatTheSourceSaysOfEach() {
        CliRun run = CliRun.of("years", "UKR", "--from", "2020", "--to", "2025", "--format", "csv");
        assertEquals(
                "year,quadrant,decided,share,share_year,balance_musd,edition,basis,estimate,note,vintage",
                run.lines().get(0));
        assertTrue(run.out().contains("2024,I,true,4,2021,"), run.out());
        CliRun text = CliRun.of("years", "Ukraine", "--from", "2020", "--to", "2025");
        assertTrue(text.out().contains("2025: no defence share"), text.out());
        CliRun germany = CliRun.of("years", "DEU", "--from", "2024", "--to", "2024", "--whole", "undecided");
        assertTrue(germany.out().contains("not decided"), germany.out());
    }

    private static long moved(CliRun run) {
        return run.lines().stream().filter(line -> line.contains(",III,IV,")).count();
    }
}
