package org.fourquadrant.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.export.table.PlainNumber;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private record Row(String name, double value) {}

    private static final Sheet<Row> SHEET = new Sheet<>(
            List.of(
                    SheetColumn.ofText("name", Row::name),
                    SheetColumn.ofNumber(
                            "value",
                            row -> Optional.of(PlainNumber.of(row.value())),
                            row -> PlainNumber.of(row.value()).toPlainString())),
            List.of(new Row("日本", 1.4), new Row("Peru", -12000)));

    @Test
    void ideographsTakeTwoPlacesSoThatColumnsStandUnderEachOther() {
        assertEquals(
                List.of(
                        "Name   Value", //
                        "日本     1.4",
                        "Peru  -12000"),
                TextTable.lines(SHEET, List.of("Name", "Value")));
    }

    @Test
    void plainCellsAndObjectsHoldTheSameValues() {
        assertEquals(List.of(List.of("日本", "1.4"), List.of("Peru", "-12000")), SHEET.plainCells());
        assertEquals(new BigDecimal("1.4"), SHEET.objects().get(0).get("value"));
    }

    @Test
    void plainNumbersHaveNoExponentAndNoEmptyDecimals() {
        assertEquals("24", PlainNumber.of(24.0).toPlainString());
        assertEquals("0", PlainNumber.of(-0.0).toPlainString());
        assertEquals("120000000000", PlainNumber.of(1.2e11).toString());
        assertEquals("0.00001", PlainNumber.of(0.00001).toPlainString());
    }
}
