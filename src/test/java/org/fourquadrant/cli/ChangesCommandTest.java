package org.fourquadrant.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesCommandTest {

    @Test
    void onTheDayOfTheDutyOverRussianOilIndiaAloneChanges() {
        CliRun run = CliRun.of("changes", "--from", "2025-08-26", "--to", "2025-08-27", "--format", "csv");
        assertEquals(ExitCode.DONE, run.exit(), run.err());
        assertEquals(
                List.of(
                        "iso3,name,from_pct,to_pct,basis_from,basis_to,acts",
                        "IND,India,25,50,additional,additional,EO14329"),
                run.lines());
    }

    @Test
    void whatEndsIsNamedByTheActThatEndedIt() {
        CliRun run = CliRun.of("changes", "--from", "2026-02-06", "--to", "2026-02-07", "--format", "csv");
        assertEquals(
                "IND,India,50,25,additional,additional,EO14384", run.lines().get(1));
    }

    @Test
    void aRateThatIsNoneIsEmptyForAProgramAndAWordForAPerson() {
        CliRun csv = CliRun.of("changes", "--from", "2025-01-20", "--to", "2025-04-05", "--format", "csv");
        assertTrue(csv.lines().contains("JPN,Japan,,10,,additional,EO14257"), csv.out());
        CliRun text = CliRun.of("changes", "--from", "2025-01-20", "--to", "2025-04-05");
        assertTrue(text.out().contains("none reported"), text.out());
        CliRun none = CliRun.of("changes", "--from", "2025-09-02", "--to", "2025-09-03", "--lang", "ja");
        assertTrue(none.out().contains("違いはありません"), none.out());
    }

    @Test
    void daysThatNobodyCoversAndReversedOnesAreAnsweredWithTheSpan() {
        for (String[] days :
                new String[][] {{"2024-01-01", "2025-01-01"}, {"2025-08-27", "2026-12-01"}, {"2025-09-01", "2025-08-01"}
                }) {
            CliRun run = CliRun.of("changes", "--from", days[0], "--to", days[1]);
            assertEquals(ExitCode.WRONG_USAGE, run.exit());
            assertTrue(run.err().contains("2025-01-01 to 2026-10-09"), run.err());
        }
    }
}
