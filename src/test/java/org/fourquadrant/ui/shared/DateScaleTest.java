package org.fourquadrant.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.fourquadrant.facts.statement.Coverage;
import org.junit.jupiter.api.Test;

class DateScaleTest {

    private final Coverage coverage = new Coverage(LocalDate.parse("2025-01-01"), LocalDate.parse("2026-03-07"));

    @Test
    void everyDayIsFoundAgainAtItsPlace() {
        DateScale scale = new DateScale(coverage, 900);
        coverage.from()
                .datesUntil(coverage.to().plusDays(1))
                .forEach(day -> assertEquals(day, scale.dayAt(scale.xOf(day))));
    }

    @Test
    void aPlaceBeyondAnEndIsTheDayAtThatEnd() {
        DateScale scale = new DateScale(coverage, 900);
        assertEquals(coverage.from(), scale.dayAt(-50));
        assertEquals(coverage.to(), scale.dayAt(2000));
    }

    @Test
    void ticksAreMonthsWhereThereIsRoomAndQuartersWhereThereIsLess() {
        assertEquals(15, new DateScale(coverage, 1200).ticks(44).size());
        assertEquals(
                List.of("2025-01-01", "2025-04-01", "2025-07-01", "2025-10-01", "2026-01-01"),
                new DateScale(coverage, 330)
                        .ticks(60).stream().map(LocalDate::toString).toList());
    }
}
