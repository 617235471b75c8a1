package org.fourquadrant.chart.lettering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private final TextMeasurer measurer = new TextMeasurer();
    private final Font font = new ChartFonts().regular(11);
    private final LineBreaker breaker = new LineBreaker(measurer);

    @Test
    void shortTextIsOneLine() {
        assertEquals(List.of("Sources: JRI."), breaker.lines("Sources: JRI.", font, 500, Language.ENGLISH));
    }

    @Test
    void noLineIsWiderThanTheRoomAndNoWordIsLost() {
        String text = "Figures for 2024; a share of at least 2 % meets the line. Not plotted: Falkland Islands, Nauru.";
        List<String> lines = breaker.lines(text, font, 160, Language.ENGLISH);
        assertTrue(lines.size() > 2, () -> "broken into " + lines);
        lines.forEach(line -> assertTrue(measurer.width(font, line) <= 160, line));
        assertEquals(text, String.join(" ", lines));
    }

    @Test
    void japaneseBreaksWithoutSpaces() {
        String text = "数値は二千二十四年。二パーセント以上を基準達成とする。図示なし：フォークランド諸島、リヒテンシュタイン。";
        List<String> lines = breaker.lines(text, font, 200, Language.JAPANESE);
        assertTrue(lines.size() > 1);
        lines.forEach(line -> assertTrue(measurer.width(font, line) <= 200, line));
        assertEquals(text, String.join("", lines));
    }
}
