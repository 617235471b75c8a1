package org.fourquadrant.model.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2025-04-09, DAY, 2025-04-09, 2025-04-09",
        "2025-02, MONTH, 2025-02-01, 2025-02-28",
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "2025-04-01/2025-04-10, SPAN, 2025-04-01, 2025-04-10",
        "../2025-05-30, BY, 2025-05-30, 2025-05-30",
        "../2025-05, BY, 2025-05-01, 2025-05-31",
        "../2025, BY, 2025-01-01, 2025-12-31"
    })
    void aDateIsAsPreciseAsItIsWritten(String text, PartialDate.Precision precision, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);
        assertEquals(new PartialDate(first, last, precision), date);
        assertEquals(text, date.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-4-9", "2025-04-10/2025-04-01", "2025-04/2025-05", "..2025", "May 2025"})
    void anythingElseIsRefused(String text) {
        assertThrows(DateTimeParseException.class, () -> PartialDate.parse(text));
    }

    @Test
    void theBoundOfADateThatIsNoBoundIsItself() {
        assertEquals(
                PartialDate.parse("2025-05"), PartialDate.parse("../2025-05").bound());
        assertEquals(PartialDate.parse("2025"), PartialDate.parse("2025").bound());
    }
}
