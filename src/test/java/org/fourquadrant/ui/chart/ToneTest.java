package org.fourquadrant.ui.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is heard of a mark: higher is more surplus, further right more defence, and a click the line. */
class ToneTest {

    @Test
    void pitchRisesByTheSameIntervalWithTheBalance() {
        assertEquals(220, new Tone(0, 0.5, false).frequency(), 1e-9);
        assertEquals(440, new Tone(0.5, 0.5, false).frequency(), 1e-9);
        assertEquals(880, new Tone(1, 0.5, false).frequency(), 1e-9);
        assertEquals(880, new Tone(1.7, 0.5, false).frequency(), 1e-9);
    }

    @Test
    void theSoundHasThePitchThatItSays() {
        Tone tone = new Tone(0.5, 0, false);
        short[] left = channel(tone, 0);
        int rises = 0;
        for (int i = 1; i < left.length; i++) {
            rises += left[i - 1] < 0 && left[i] >= 0 ? 1 : 0;
        }
        assertEquals(440, rises / (left.length / Tone.RATE), 6);
    }

    @Test
    void theShareIsHeardBetweenTheEarsWithTheSamePower() {
        assertEquals(0, power(channel(new Tone(0.5, 0, false), 1)), 1);
        assertEquals(0, power(channel(new Tone(0.5, 1, false), 0)), 1);
        Tone middle = new Tone(0.5, 0.5, false);
        assertEquals(1, power(channel(middle, 0)) / power(channel(middle, 1)), 0.01);
        double whole = power(channel(new Tone(0.5, 0, false), 0));
        assertEquals(1, (power(channel(middle, 0)) + power(channel(middle, 1))) / whole, 0.01);
    }

    @Test
    void aClickAndAPauseSayThatTheLineWasPassed() {
        short[] with = channel(new Tone(0.5, 0.5, true), 0);
        short[] without = channel(new Tone(0.5, 0.5, false), 0);
        int more = with.length - without.length;
        assertEquals(0.06 * Tone.RATE, more, 1);
        assertTrue(Math.abs(with[0]) > 5_000, "the click begins at once: " + with[0]);
        assertEquals(0, with[more - 1]);
        for (int i = 0; i < without.length; i++) {
            assertEquals(without[i], with[more + i]);
        }
    }

    private static short[] channel(Tone tone, int channel) {
        byte[] samples = tone.samples();
        short[] values = new short[samples.length / (Tone.CHANNELS * Tone.BYTES)];
        for (int i = 0; i < values.length; i++) {
            int at = (i * Tone.CHANNELS + channel) * Tone.BYTES;
            values[i] = (short) ((samples[at] & 255) | samples[at + 1] << 8);
        }
        return values;
    }

    private static double power(short[] samples) {
        double sum = 0;
        for (short sample : samples) {
            sum += (double) sample * sample;
        }
        return sum / samples.length;
    }
}
