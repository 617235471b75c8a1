package org.fourquadrant.chart.lettering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextPiecesTest {

    @Test
    void longTextsAreCutAroundNumbers() {
        assertEquals(
                List.of("a share of at least ", "2.31", "% meets the line", "."),
                TextPainter.TextPieces.of("a share of at least 2.31% meets the line."));
        assertEquals(
                List.of("防衛費の数値は", "2024", "年、対GDP比で", "2", "%以上"),
                TextPainter.TextPieces.of("防衛費の数値は2024年、対GDP比で2%以上"));
    }

    @Test
    void shortTextsStayWhole() {
        assertEquals(List.of("Vietnam (2018)"), TextPainter.TextPieces.of("Vietnam (2018)"));
    }

    @Test
    void piecesAreAsWideAsTheWhole() {
        Font font = new ChartFonts().regular(11);
        TextMeasurer measurer = new TextMeasurer();
        String text = "Figures for 2024; a share of at least 2.31% meets the line. AVAToVa 図表2";
        double pieces = TextPainter.TextPieces.of(text).stream()
                .mapToDouble(piece -> measurer.width(font, piece))
                .sum();
        assertEquals(measurer.width(font, text), pieces, 0.01);
    }
}
