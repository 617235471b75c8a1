package org.fourquadrant.data.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

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
                "+5 | 5",
                "24% | 24",
                "２４％ | 24",
                "￥１，２３４ | 1234",
                "$5 | 5",
                "1 234 567 | 1234567",
                ".5 | 0.5",
                "5. | 5",
                "1.5e3 | 1500",
                "1,234,567.8 | 1234567.8",
                "0 | 0",
                "-0.0 | 0"
            })
    void numbersAsPeopleWriteThem(String text, double number) {
        OptionalDouble parsed = new NumberText(NumberFormat.STANDARD).parse(text);
        assertEquals(number, parsed.orElseThrow(), 1e-12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,5",
                "12,34",
                "1,2345",
                "12 34",
                "a lot",
                "5 km",
                "1.2.3",
                "1,23.4",
                "--5",
                "-",
                "▲",
                "()",
                "%",
                "NaN",
                "Infinity",
                "1e999",
                "0x10",
                "5d",
                "2024-25",
                "",
                " ",
                "٣.",
                "1,234億5,678万円"
            })
    void whatIsNoNumberIsNotMadeOne(String text) {
        OptionalDouble parsed = new NumberText(NumberFormat.STANDARD).parse(text);
        assertTrue(parsed.isEmpty(), () -> text + " gave " + parsed);
    }

    @Test
    void aDecimalCommaAndWordsAroundAreReadWhereTheyAreDeclared() {
        assertEquals(
                -1234.5,
                new NumberText(NumberFormat.DECIMAL_COMMA).parse("-1.234,5").orElseThrow());
        assertTrue(new NumberText(NumberFormat.DECIMAL_COMMA).parse("1.5").isEmpty());
        NumberText words = new NumberText(new NumberFormat('.', ",", false));
        assertEquals(-1234, words.parse("US$ -1,234 million").orElseThrow());
        assertEquals(-1234, words.parse("約▲1,234百万ドル").orElseThrow());
        assertEquals(-5, words.parse("USD (5)").orElseThrow());
    }

    @Test
    void aLongTextIsRefusedAtOnce() {
        assertTrue(
                new NumberText(NumberFormat.STANDARD).parse("1".repeat(100_000)).isEmpty());
        assertTrue(new NumberText(NumberFormat.STANDARD).parse("1 ".repeat(29)).isEmpty());
    }
}
