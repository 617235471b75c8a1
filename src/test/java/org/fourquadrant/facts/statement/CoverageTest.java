package org.fourquadrant.facts.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.fourquadrant.model.document.Library;
import org.fourquadrant.ui.SmallWorld;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final LocalDate FIRST = LocalDate.parse("2025-01-01");
    private static final LocalDate LAST = LocalDate.parse("2025-05-30");

    @Test
    void reachesFromTheYearOfTheFirstDatedTariffToTheLastDayKnown() {
        assertEquals(
                new Coverage(FIRST, LAST), Coverage.of(SmallWorld.workspace().library()));
    }

    @Test
    void aDayBeyondAnEndIsTakenToThatEnd() {
        Coverage coverage = new Coverage(FIRST, LAST);
        assertEquals(FIRST, coverage.nearest(FIRST.minusDays(1)));
        assertEquals(LAST, coverage.nearest(LAST.plusDays(1)));
        assertEquals(LAST.minusDays(1), coverage.nearest(LAST.minusDays(1)));
    }

    @Test
    void aLibraryWithoutDocumentsCoversASingleDay() {
        Coverage coverage = Coverage.of(new Library(List.of(), List.of()));
        assertEquals(coverage.from(), coverage.to());
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThrows(IllegalArgumentException.class, () -> new Coverage(LAST, FIRST));
    }
}
