package org.fourquadrant.ui.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedValuesTest {

    @Test
    void aShareIsReadHoweverItIsWritten() {
        for (String text : new String[] {"3.5", "3,5", " 3.5%", "3.5%", "３．５％", "3.50"}) {
            assertEquals(Optional.of(3.5), ShareReader.read(text), text);
        }
        assertEquals(Optional.of(0.5), ShareReader.read(".5"));
        assertEquals(Optional.of(100.0), ShareReader.read("100"));
    }

    @Test
    void whatIsNoShareIsNotRead() {
        for (String text : new String[] {"", ".", "two", "-1", "100.1", "1e1", "2.0.1", "NaN"}) {
            assertEquals(Optional.empty(), ShareReader.read(text), text);
        }
    }

    @Test
    void aDayIsReadHoweverItIsWritten() {
        for (String text : new String[] {
            "2025-05-30",
            "2025/5/30",
            "2025年5月30日",
            "２０２５年５月３０日",
            "令和7年5月30日",
            "令和７年５月３０日",
            "R7.5.30",
            "As of 30 May 2025",
            "30 May 2025",
            "30 may. 2025",
            "30th May 2025",
            "May 30, 2025",
            "May 30 2025",
            "may 30th, 2025",
            "30/5/2025",
            "30.5.2025",
            "5/30/2025"
        }) {
            assertEquals(Optional.of(new DayReader.Read(LocalDate.of(2025, 5, 30), false)), DayReader.read(text), text);
        }
    }

    @Test
    void aDayThatIsNotInTheCalendarIsNotRead() {
        for (String text : new String[] {
            "2025-02-30", "2025-13-01", "30 Mayday 2025", "yesterday", "31/4/2025", "13/13/2025", "令和7年2月30日"
        }) {
            assertEquals(Optional.empty(), DayReader.read(text), text);
        }
    }

    @Test
    void whereDayAndMonthCouldBeEitherTheDayComesFirstAndItIsKnownToBeAGuess() {
        assertEquals(Optional.of(new DayReader.Read(LocalDate.of(2025, 9, 1), true)), DayReader.read("1/9/2025"));
        assertEquals(Optional.of(new DayReader.Read(LocalDate.of(2025, 9, 9), false)), DayReader.read("9/9/2025"));
        assertEquals(Optional.of(new DayReader.Read(LocalDate.of(2019, 5, 1), false)), DayReader.read("令和元年5月1日"));
    }
}
