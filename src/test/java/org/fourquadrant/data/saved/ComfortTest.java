package org.fourquadrant.data.saved;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What makes the window readable is kept, and its size is found before anything else is read. */
class ComfortTest {

    private static final Comfort LARGE = new Comfort(150, 200, true, true);

    @Test
    void itComesBackFromTheSettings() {
        Settings kept = Settings.FIRST.withComfort(LARGE);
        assertEquals(kept, read(kept.json()));
        assertEquals(Comfort.USUAL, read(Settings.FIRST.json()).comfort());
        Settings usualAgain = read(kept.json()).withComfort(LARGE.withSize(100, 200));
        assertEquals(OptionalInt.empty(), Comfort.scaleIn(usualAgain.json()));
        assertEquals(usualAgain, read(usualAgain.json()));
    }

    @Test
    void theScaleIsTheSizeOnTheScreenThatItWasChosenOn() {
        assertEquals(
                OptionalInt.of(300),
                Comfort.scaleIn(Settings.FIRST.withComfort(LARGE).json()));
        assertEquals(
                OptionalInt.of(90),
                Comfort.scaleIn(Settings.FIRST
                        .withComfort(Comfort.USUAL.withSize(90, 100))
                        .json()));
        assertEquals(OptionalInt.empty(), Comfort.scaleIn(Settings.FIRST.json()));
        assertEquals(OptionalInt.empty(), Comfort.scaleIn("no settings at all"));
    }

    @Test
    void aSizeThatMayNotBeChosenIsTheUsualOne() {
        String odd = "{\"version\": 1, \"comfort\": {\"size_pct\": 1000, \"high_contrast\": true}}";
        assertEquals(new Comfort(100, 100, true, false), read(odd).comfort());
        assertThrows(IllegalArgumentException.class, () -> new Comfort(1000, 100, false, false));
    }

    private static Settings read(String json) {
        return Settings.read("settings.json", json).value().orElseThrow();
    }
}
