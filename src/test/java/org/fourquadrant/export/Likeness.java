package org.fourquadrant.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;

/**
 * How alike two pictures of one size are that different programs have painted. Edges and letters are smoothed differently
 * everywhere, so that not pixels are compared but the mean colours of squares of 8 by 8.
 */
final class Likeness {

    private static final int SIDE = 8;

    /** So much may the mean of a square differ in a channel, of 255. */
    private static final int TOLERANCE = 36;

    private Likeness() {}

    /** The part of all squares that differ by more than the tolerance. */
    static double differentPart(BufferedImage one, BufferedImage other) {
        assertEquals(one.getWidth(), other.getWidth());
        assertEquals(one.getHeight(), other.getHeight());
        int different = 0;
        int all = 0;
        for (int y = 0; y + SIDE <= one.getHeight(); y += SIDE) {
            for (int x = 0; x + SIDE <= one.getWidth(); x += SIDE) {
                all++;
                different += differ(one, other, x, y) ? 1 : 0;
            }
        }
        return (double) different / all;
    }

    private static boolean differ(BufferedImage one, BufferedImage other, int x, int y) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(mean(one, x, y, shift) - mean(other, x, y, shift)) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    private static int mean(BufferedImage image, int left, int top, int shift) {
        int sum = 0;
        for (int y = top; y < top + SIDE; y++) {
            for (int x = left; x < left + SIDE; x++) {
                sum += image.getRGB(x, y) >> shift & 0xFF;
            }
        }
        return sum / (SIDE * SIDE);
    }
}
