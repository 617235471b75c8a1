package org.fourquadrant.data.importing.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-1447 | -1447",
                "▲ 1,447 | -1447",
                "▲１，４４７ | -1447",
                "△126 | -126",
                "−3.5 | -3.5",
                "－３．５ | -3.5",
                "(1,234) | -1234",
                "（1,234） | -1234",
                "(-)1,234 | -1234",
                "300- | -300",
                "84826- | -84826",
                "300△ | -300",
                "+5 | 5",
                "1.4% | 1.4",
                "84'810 | 84810",
                "84’810 | 84810",
                "1 234 567 | 1234567",
                "1,234,567.8 | 1234567.8",
                "1.5e3 | 1500",
                "-6.847E+04 | -68470",
                "1.4e | 1.4",
                "1.4 e | 1.4",
                "1.9 p | 1.9",
                "-84,826 r | -84826",
                "-84810 (p) | -84810",
                "1.9* | 1.9",
                "2 [2.1] | 2",
                "[2.1] | 2.1",
                "1.4² | 1.4",
                "4.1① | 4.1",
                "-848² | -848",
                "16394³ | 16394",
                "1.4 (1) | 1.4",
                "約1.4 | 1.4"
            })
    void aMarkIsNeverADigitAndAMinusNeverLost(String text, double number) {
        CellNumber read = CellNumber.of(text, NumberStyle.POINT);
        assertEquals(CellNumber.Kind.NUMBER, read.kind());
        assertEquals(number, read.value(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$68.5B | 68500000000 | USD",
                "-$68,467,900,000 | -68467900000 | USD",
                "$-5 | -5 | USD",
                "1.2 billion USD | 1200000000 | USD",
                "0.5兆円 | 500000000000 | JPY",
                "1,234億5,678万円 | 123456780000 | JPY",
                "△1,234円 | -1234 | JPY",
                "€5m | 5000000 | EUR"
            })
    void aUnitInACellIsKept(String text, double number, String currency) {
        CellNumber read = CellNumber.of(text, NumberStyle.POINT);
        assertEquals(number, read.value(), 1e-3);
        assertEquals(Optional.of(currency), read.unit().orElseThrow().currency());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "1.e99.9",
                "12,34",
                "1,2345",
                "1.2.3",
                "1,23.4",
                "--5",
                "minus 5",
                "A5",
                "5 km",
                "a lot",
                "1e999",
                "0x10",
                "2024-25",
                "1,234 5,678",
                "5万6億",
                "\"1.4",
                "1.4 x 2",
                "Infinity",
                "-(5)"
            })
    void whatIsNoNumberIsNotMadeOne(String text) {
        assertEquals(
                CellNumber.Kind.NONE, CellNumber.of(text, NumberStyle.POINT).kind());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", "－", ":", "..", ". .", "...", "…", "xxx", "(X)", "---", "・・・", "n/a", "NA", "***"})
    void aMarkForNoValueIsNotZero(String text) {
        assertEquals(
                CellNumber.Kind.NOTHING, CellNumber.of(text, NumberStyle.POINT).kind());
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024", "2024.0, 2024", "FY2024, 2024", "2024年度, 2024", "令和6年, 2024", "令和元年, 2019", "2024/25, 2024",
        "2024-12-31, 2024", "31.12.2024, 2024", "2024¹, 2024", "2024e, 2024", "平成30年度, 2018", "20241, 0", "-5, 0",
        "1799, 0", "2101, 0", "99999, 0", "2020-2024, 0", "twenty, 0", "2024-06, 0"
    })
    void aYearIsOneOfThreeCenturies(String text, int year) {
        assertEquals(year, CellYear.of(text).map(CellYear::year).orElse(0));
    }
}
