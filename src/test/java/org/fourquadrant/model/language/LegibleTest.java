package org.fourquadrant.model.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LegibleTest {

    private static final Set<Byte> NEVER_SHOWN =
            Set.of(Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE);

    /** What is plain at a glance must not hide a sign that turns the direction of a text. */
    @Test
    void noCharacterThatIsHiddenPassesForPlain() {
        IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> NEVER_SHOWN.contains((byte) Character.getType(c)))
                .forEach(c -> assertEquals("a b", Legible.line("a" + (char) c + "b"), Integer.toHexString(c)));
        for (char turning : "\u200E\u200F\u061C\u202A\u202E\u2066\u2069\uFEFF\uFFFE".toCharArray()) {
            assertEquals("日 本", Legible.lines("日" + turning + "本"), Integer.toHexString(turning));
        }
    }

    @Test
    void everyOtherCharacterStays() {
        for (String text : new String[] {"Côte d’Ivoire", "東京 (Tokyo) ~", "ハ゜ー", "𠮷野家", "한국", "a\u200Db", "１２　３"}) {
            assertEquals(text, Legible.line(text));
        }
        assertEquals("a\nb\tc", Legible.lines("a\nb\tc"));
        assertEquals("a b c", Legible.line("a\nb\tc"));
    }
}
