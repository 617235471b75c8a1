package org.fourquadrant.chart;

import static java.lang.Math.PI;
import static java.lang.Math.abs;
import static java.lang.Math.atan2;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toRadians;

import java.awt.Color;

/** How far apart colours are: by CIEDE2000 (ISO/CIE 11664-6) and by the contrast of WCAG 2. */
final class ColourDifference {

    /** CIELAB for the white of sRGB. */
    record Lab(double lightness, double a, double b) {}

    private ColourDifference() {}

    static double[] linear(Color colour) {
        float[] channels = colour.getRGBColorComponents(null);
        double[] linear = new double[channels.length];
        for (int i = 0; i < linear.length; i++) {
            linear[i] = channels[i] <= 0.04045 ? channels[i] / 12.92 : pow((channels[i] + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    static double contrast(Color one, Color other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        double[] light = linear(colour);
        return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
    }

    static Lab lab(Color colour) {
        double[] light = linear(colour);
        double x = bent((0.4124564 * light[0] + 0.3575761 * light[1] + 0.1804375 * light[2]) / 0.95047);
        double y = bent(0.2126729 * light[0] + 0.7151522 * light[1] + 0.0721750 * light[2]);
        double z = bent((0.0193339 * light[0] + 0.1191920 * light[1] + 0.9503041 * light[2]) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double bent(double value) {
        return value > 216.0 / 24389 ? Math.cbrt(value) : (24389.0 / 27 * value + 16) / 116;
    }

    static double deltaE(Color one, Color other) {
        return deltaE(lab(one), lab(other));
    }

    /** The names follow the standard, where L is lightness, C chroma, H hue. */
    static double deltaE(Lab one, Lab other) {
        double grey = 0.5 * (1 - saturation((hypot(one.a, one.b) + hypot(other.a, other.b)) / 2));
        double c1 = hypot(one.a * (1 + grey), one.b);
        double c2 = hypot(other.a * (1 + grey), other.b);
        double h1 = atan2(one.b, one.a * (1 + grey));
        double h2 = atan2(other.b, other.a * (1 + grey));
        double turn = c1 * c2 == 0 ? 0 : Math.IEEEremainder(h2 - h1, 2 * PI);
        double dH = 2 * sqrt(c1 * c2) * sin(turn / 2);
        double l = (one.lightness + other.lightness) / 2;
        double c = (c1 + c2) / 2;
        double h = c1 * c2 == 0 ? h1 + h2 : h1 + turn / 2;
        double t = 1
                - 0.17 * cos(h - toRadians(30))
                + 0.24 * cos(2 * h)
                + 0.32 * cos(3 * h + toRadians(6))
                - 0.20 * cos(4 * h - toRadians(63));
        double sL = 1 + 0.015 * pow(l - 50, 2) / sqrt(20 + pow(l - 50, 2));
        double fromBlue = abs(Math.IEEEremainder(Math.toDegrees(h) - 275, 360)) / 25;
        double twist = -2 * saturation(c) * sin(2 * toRadians(30) * exp(-fromBlue * fromBlue));
        double partL = (other.lightness - one.lightness) / sL;
        double partC = (c2 - c1) / (1 + 0.045 * c);
        double partH = dH / (1 + 0.015 * c * t);
        return sqrt(partL * partL + partC * partC + partH * partH + twist * partC * partH);
    }

    private static double saturation(double chroma) {
        return sqrt(pow(chroma, 7) / (pow(chroma, 7) + pow(25, 7)));
    }
}
