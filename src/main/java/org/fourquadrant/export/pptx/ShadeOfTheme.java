package org.fourquadrant.export.pptx;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A colour as a shade of one of a theme: the same changes make of another theme's colour a shade of that.
 *
 * @param name of the theme's colour, such as {@code accent1}
 * @param changes what is done to its hue, saturation and lightness, by the names of Office, in its order and units
 */
record ShadeOfTheme(String name, Map<String, Integer> changes) {

    /** What Office counts a whole as. */
    private static final double WHOLE = 100_000;

    /** Office counts angles in these parts of a degree. */
    private static final double DEGREE = 60_000;

    /** A saturation below which a colour has no hue. */
    private static final double GREY = 0.06;

    private static final double LEAST_TURN = 1.5;

    ShadeOfTheme {
        changes = new LinkedHashMap<>(changes);
    }

    /**
     * The shade that a colour is.
     *
     * @param of the theme's colour
     */
    static ShadeOfTheme of(String name, Color of, Color shade) {
        Map<String, Integer> changes = new LinkedHashMap<>();
        Hsl base = Hsl.of(of);
        Hsl wanted = Hsl.of(shade);
        if (of.getRGB() << 8 != shade.getRGB() << 8) {
            double turn = (wanted.hue - base.hue + 540) % 360 - 180;
            if (base.saturation > GREY && wanted.saturation > GREY && Math.abs(turn) > LEAST_TURN) {
                changes.put("hueOff", (int) Math.round(turn * DEGREE));
            }
            if (base.saturation > GREY && Math.abs(wanted.saturation - base.saturation) > GREY / 4) {
                changes.put("satMod", whole(wanted.saturation / base.saturation));
            }
            if (wanted.lightness > base.lightness) {
                double kept = (1 - wanted.lightness) / (1 - base.lightness);
                changes.put("lumMod", whole(kept));
                changes.put("lumOff", whole(1 - kept));
            } else if (wanted.lightness < base.lightness) {
                changes.put("lumMod", whole(wanted.lightness / base.lightness));
            }
        }
        return new ShadeOfTheme(name, changes);
    }

    private static int whole(double part) {
        return (int) Math.round(part * WHOLE);
    }

    /** Whether a colour has no hue to speak of. */
    static boolean isGrey(Color colour) {
        return Hsl.of(colour).saturation < 3 * GREY;
    }

    /** How far two hues are apart, degrees. */
    static double apart(Color one, Color other) {
        return Math.abs((Hsl.of(one).hue - Hsl.of(other).hue + 540) % 360 - 180);
    }

    /**
     * A colour by the numbers that Office changes.
     *
     * @param hue degrees
     * @param saturation 0 to 1
     * @param lightness 0 to 1
     */
    private record Hsl(double hue, double saturation, double lightness) {
        static Hsl of(Color colour) {
            double red = colour.getRed() / 255.0;
            double green = colour.getGreen() / 255.0;
            double blue = colour.getBlue() / 255.0;
            double most = Math.max(red, Math.max(green, blue));
            double least = Math.min(red, Math.min(green, blue));
            double range = most - least;
            double lightness = (most + least) / 2;
            if (range == 0) {
                return new Hsl(0, 0, lightness);
            }
            double saturation = range / (1 - Math.abs(2 * lightness - 1));
            double sixth = most == red
                    ? (green - blue) / range + 6
                    : most == green ? (blue - red) / range + 2 : (red - green) / range + 4;
            return new Hsl(sixth * 60 % 360, saturation, lightness);
        }
    }
}
