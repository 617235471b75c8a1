package org.fourquadrant.export.pptx;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fourquadrant.model.language.Language;
import org.junit.jupiter.api.Test;

class JoinedLinesTest {

    @Test
    void englishWordsKeepTheirSpace() {
        assertEquals("goods trade", TextBoxWriter.JoinedLines.join(List.of("goods", "trade"), Language.ENGLISH));
        assertEquals("goods trade", TextBoxWriter.JoinedLines.join(List.of("goods", "trade"), Language.JAPANESE));
    }

    @Test
    void japaneseHasNone() {
        assertEquals("基準線をもとに", TextBoxWriter.JoinedLines.join(List.of("基準線を", "もとに"), Language.JAPANESE));
        assertEquals("時点の2%", TextBoxWriter.JoinedLines.join(List.of("時点の", "2%"), Language.JAPANESE));
    }

    @Test
    void addressesAndHyphensStayWhole() {
        assertEquals(
                "https://a.org/b-c",
                TextBoxWriter.JoinedLines.join(List.of("https://", "a.org/b-", "c"), Language.ENGLISH));
        assertEquals("No. 2025-016", TextBoxWriter.JoinedLines.join(List.of("No. 2025-", "016"), Language.JAPANESE));
    }
}
