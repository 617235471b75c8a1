package org.fourquadrant.facts.screen;

import java.util.Arrays;

/**
 * The marks of a chart as discs, by index. The arrays are kept as they are, since there may be a million of them; they
 * must not be changed afterwards.
 *
 * @param x centres
 * @param y centres
 * @param radius at least 0
 */
public record MarkDiscs(double[] x, double[] y, double[] radius) {

    /** @throws IllegalArgumentException if the arrays differ in length */
    public MarkDiscs {
        if (x.length != y.length || x.length != radius.length) {
            throw new IllegalArgumentException(
                    "Marks need as many x as y and radii: " + x.length + ", " + y.length + ", " + radius.length);
        }
    }

    /** Discs of one radius. */
    public static MarkDiscs of(double[] x, double[] y, double radius) {
        double[] radii = new double[x.length];
        Arrays.fill(radii, radius);
        return new MarkDiscs(x, y, radii);
    }

    public int size() {
        return x.length;
    }

    /** The largest radius, 0 where there are no marks. */
    public double maxRadius() {
        double max = 0;
        for (double each : radius) {
            max = Math.max(max, each);
        }
        return max;
    }
}
