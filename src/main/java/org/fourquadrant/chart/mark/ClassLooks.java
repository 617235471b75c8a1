package org.fourquadrant.chart.mark;

import java.awt.Color;
import org.fourquadrant.model.view.Theme;

/**
 * The colours and shapes that classes of countries get. Kinds take the Okabe–Ito palette; ranges take five steps of
 * "plasma" (S. van der Walt and N. Smith, 2015), whose lightness runs one way, so that they stay in order in grey and
 * for colour-blind people. Both are as far apart in lightness as the contrast with the ground allows; every class has a
 * shape of its own too.
 */
public enum ClassLooks {
    LIGHT(
            new Color(0x7E8899),
            new Color(0x4F5560),
            new int[] {0x0068A8, 0xB84000, 0x009A70, 0xB27E00, 0x9A3A7C},
            new int[] {0xD55F48, 0xC63C78, 0xA01C98, 0x7000A8, 0x0D0887}),
    DARK(
            new Color(0x748093),
            new Color(0xB9C1CD),
            new int[] {0x56B4E9, 0xF57F26, 0x1DB98C, 0xF4CB5C, 0xDE86B8},
            new int[] {0x8A5FE0, 0xCC6BC0, 0xF5828A, 0xFBB85F, 0xF9F08A});

    private static final MarkShape[] SHAPES = {
        MarkShape.SQUARE, MarkShape.TRIANGLE_DOWN, MarkShape.TRIANGLE_UP, MarkShape.DIAMOND, MarkShape.CROSS
    };

    private final Color nothing;
    private final Color unknown;
    private final int[] kinds;
    private final int[] steps;

    ClassLooks(Color nothing, Color unknown, int[] kinds, int[] steps) {
        this.nothing = nothing;
        this.unknown = unknown;
        this.kinds = kinds;
        this.steps = steps;
    }

    public static ClassLooks of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    /** Neither kind nor step. */
    ClassLook nothing() {
        return new ClassLook(nothing, MarkShape.CIRCLE);
    }

    /** Nobody knows of the day which kind or step it is. */
    ClassLook unknown() {
        return new ClassLook(unknown, MarkShape.BAR);
    }

    /** One of five kinds, from 0. */
    public ClassLook kind(int index) {
        return new ClassLook(new Color(kinds[index]), SHAPES[index]);
    }

    /** It went up. */
    ClassLook rise() {
        return new ClassLook(new Color(kinds[1]), MarkShape.TRIANGLE_UP);
    }

    /** It went down. */
    ClassLook fall() {
        return new ClassLook(new Color(kinds[0]), MarkShape.TRIANGLE_DOWN);
    }

    /** One of five steps from the least, at 0. */
    ClassLook step(int index) {
        return new ClassLook(new Color(steps[index]), SHAPES[index]);
    }
}
