package org.fourquadrant.chart.colour;

import java.awt.Color;
import org.fourquadrant.model.Theme;

/**
 * Colours of classes. Kinds take the Okabe–Ito palette; ranges take five steps of "plasma" (S. van der Walt and
 * N. Smith, 2015), whose lightness runs one way, so that they stay in order in grey and for colour-blind people.
 */
public enum ClassColours {
    LIGHT(new Color(0x98A2B3), new int[] {0x0072B2, 0xD55E00, 0x009E73, 0xB8860B, 0xB0568A, 0x3D9BD1}, new int[] {
        0xF0A030, 0xE16462, 0xB12A90, 0x6A00A8, 0x0D0887
    }),
    DARK(new Color(0x6B7687), new int[] {0x56B4E9, 0xFF8A3D, 0x26C197, 0xE3B341, 0xE08DBB, 0x9AD4F5}, new int[] {
        0x8C6BD8, 0xC65BB5, 0xF0746E, 0xFBA55A, 0xF8E16C
    });

    private final Color nothing;
    private final int[] kinds;
    private final int[] steps;

    ClassColours(Color nothing, int[] kinds, int[] steps) {
        this.nothing = nothing;
        this.kinds = kinds;
        this.steps = steps;
    }

    /** The colours of a theme. */
    public static ClassColours of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    /** Neither kind nor step. */
    Color nothing() {
        return nothing;
    }

    /** One of six kinds, from 0. */
    public Color kind(int index) {
        return new Color(kinds[index]);
    }

    /** One of five steps from the least, at 0. */
    Color step(int index) {
        return new Color(steps[index]);
    }
}
