package org.fourquadrant.chart.mark;

import java.awt.Color;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Theme;

/**
 * The colours of one theme, as usual or in high contrast. Marks take the Okabe–Ito palette (Okabe and Ito, 2008), which colour-blind people tell
 * apart, shaded so that each has a contrast of 3 with every ground and orange and vermilion differ in lightness too; text in a quadrant's colour takes a shade of it that has enough contrast on the ground.
 */
public enum Palette {
    LIGHT(
            new Color(0xFFFFFF),
            new Color(0x1F2937),
            new Color(0x4B5563),
            new Color(0x69707E),
            new Color(0xE5E8ED),
            new Color(0x64748B),
            new Color(0x1D4ED8),
            new Color(0xFFFFFF),
            14,
            new Color[] {new Color(0x009A70), new Color(0x0068A8), new Color(0xB84000), new Color(0xB27E00)},
            new Color[] {new Color(0x047857), new Color(0x005B94), new Color(0xB84A00), new Color(0x8A6200)}),
    DARK(
            new Color(0x151A22),
            new Color(0xF1F4F8),
            new Color(0xC3CAD5),
            new Color(0x9AA4B2),
            new Color(0x2B323D),
            new Color(0x8291A6),
            new Color(0x7AA2FF),
            new Color(0x0E131A),
            26,
            new Color[] {new Color(0x1DB98C), new Color(0x56B4E9), new Color(0xF57F26), new Color(0xF4CB5C)},
            new Color[] {new Color(0x4BD6AE), new Color(0x7CC7F2), new Color(0xFFA366), new Color(0xEBC46A)}),
    LIGHT_IN_CONTRAST(
            new Color(0xFFFFFF),
            new Color(0x000000),
            new Color(0x111827),
            new Color(0x1F2937),
            new Color(0xB8BEC8),
            new Color(0x1F2937),
            new Color(0x0B2F9E),
            new Color(0xFFFFFF),
            0,
            new Color[] {new Color(0x00513A), new Color(0x003F68), new Color(0x7A3000), new Color(0x5A4000)},
            new Color[] {new Color(0x00513A), new Color(0x003F68), new Color(0x7A3000), new Color(0x5A4000)}),
    DARK_IN_CONTRAST(
            new Color(0x000000),
            new Color(0xFFFFFF),
            new Color(0xF1F4F8),
            new Color(0xE3E7ED),
            new Color(0x4B5563),
            new Color(0xE3E7ED),
            new Color(0xA9C4FF),
            new Color(0x000000),
            0,
            new Color[] {new Color(0x6FF0CA), new Color(0xA6DCFF), new Color(0xFFC299), new Color(0xFFDF94)},
            new Color[] {new Color(0x6FF0CA), new Color(0xA6DCFF), new Color(0xFFC299), new Color(0xFFDF94)});

    /** How far what is drawn stands out from its ground. */
    public enum Contrast {
        /** At least 4.5 : 1 for text. */
        USUAL,
        /** At least 7 : 1 for text, marks and lines that part; no tints. */
        HIGH
    }

    private final Color ground;
    private final Color ink;
    private final Color softInk;
    private final Color faintInk;
    private final Color grid;
    private final Color axis;
    private final Color accent;
    private final Color onAccent;
    private final int tintAlpha;
    private final Color[] marks;
    private final Color[] titles;

    Palette(
            Color ground,
            Color ink,
            Color softInk,
            Color faintInk,
            Color grid,
            Color axis,
            Color accent,
            Color onAccent,
            int tintAlpha,
            Color[] marks,
            Color[] titles) {
        this.ground = ground;
        this.ink = ink;
        this.softInk = softInk;
        this.faintInk = faintInk;
        this.grid = grid;
        this.axis = axis;
        this.accent = accent;
        this.onAccent = onAccent;
        this.tintAlpha = tintAlpha;
        this.marks = marks;
        this.titles = titles;
    }

    /** The colours of a theme. */
    public static Palette of(Theme theme) {
        return theme == Theme.DARK ? DARK : LIGHT;
    }

    /** The colours of a theme for who needs more contrast, or not. */
    public static Palette of(Theme theme, Contrast contrast) {
        Palette usual = of(theme);
        if (contrast == Contrast.USUAL) {
            return usual;
        }
        return usual == DARK ? DARK_IN_CONTRAST : LIGHT_IN_CONTRAST;
    }

    /** What lies behind everything. */
    public Color ground() {
        return ground;
    }

    /** Titles and what is selected. */
    public Color ink() {
        return ink;
    }

    /** Most text. */
    public Color softInk() {
        return softInk;
    }

    /** Text that may be passed over. */
    public Color faintInk() {
        return faintInk;
    }

    /** Lines of the grid. */
    public Color grid() {
        return grid;
    }

    /** Axes, their ticks and lines that are only drawn. */
    public Color axis() {
        return axis;
    }

    /** The threshold line. */
    public Color accent() {
        return accent;
    }

    /** Text on the accent. */
    public Color onAccent() {
        return onAccent;
    }

    /** What asks for care. */
    public Color warning() {
        return titles[Quadrant.III.ordinal()];
    }

    /** Marks in a quadrant. */
    public Color mark(Quadrant quadrant) {
        return marks[quadrant.ordinal()];
    }

    /** Text in the colour of a quadrant. */
    public Color title(Quadrant quadrant) {
        return titles[quadrant.ordinal()];
    }

    /** The ground of a quadrant, translucent. */
    public Color tint(Quadrant quadrant) {
        return withAlpha(mark(quadrant), tintAlpha);
    }

    /** The band in which the signed-log scale is near-linear. */
    public Color band() {
        return withAlpha(axis, tintAlpha);
    }

    /** The ground of a quadrant as it is seen, with its tint over it. */
    public Color ground(Quadrant quadrant) {
        return onGround(mark(quadrant), tintAlpha);
    }

    /**
     * A thin colour over the ground as it is seen.
     *
     * @param alpha how much of it shows, of 255
     */
    public Color onGround(Color over, int alpha) {
        return new Color(
                mixed(over.getRed(), ground.getRed(), alpha),
                mixed(over.getGreen(), ground.getGreen(), alpha),
                mixed(over.getBlue(), ground.getBlue(), alpha));
    }

    private static int mixed(int over, int under, int alpha) {
        return (over * alpha + under * (255 - alpha) + 127) / 255;
    }

    /** A colour made translucent; alpha from 0 to 255. */
    public static Color withAlpha(Color colour, int alpha) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
    }
}
