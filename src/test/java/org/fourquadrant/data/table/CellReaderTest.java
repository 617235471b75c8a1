package org.fourquadrant.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.fourquadrant.data.problem.ProblemKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The short ways for what nearly every cell holds refuse and take what the long ones do. */
class CellReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"2024-02-29", "2025-12-31", "0001-01-01", "+12025-02-03"})
    void aDayIsRead(String text) {
        assertEquals(new CellValue.Present(LocalDate.parse(text)), read(FieldType.DATE, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2025-02-29", "2025-13-01", "2025-00-10", "2025-2-03", "2025/02/03", "２０２５-02-03", "2025-02-0x"})
    void whatIsNoDayIsSaid(String text) {
        assertEquals(CellValue.Fault.of(ProblemKind.DATE_EXPECTED, text), read(FieldType.DATE, text));
    }

    @ParameterizedTest
    @CsvSource({"2024,2024", "007,7", "-5,-5", "+5,5", "２０２４,2024", "2024年,2024", "999999999,999999999"})
    void aWholeNumberIsRead(String text, int value) {
        assertEquals(new CellValue.Present(value), read(FieldType.INTEGER, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "2024.0", "1e3", "-", "年"})
    void whatIsNoWholeNumberIsSaid(String text) {
        assertEquals(CellValue.Fault.of(ProblemKind.INTEGER_EXPECTED, text), read(FieldType.INTEGER, text));
    }

    private static CellValue read(FieldType type, String text) {
        return new CellReader(new Field("field", type, NumberFormat.STANDARD, Constraints.NONE), Set.of()).read(text);
    }
}
