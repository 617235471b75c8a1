package org.fourquadrant.chart.axis;

import java.util.stream.DoubleStream;

/**
 * The range of some values, least to greatest; of no values the least is above the greatest.
 *
 * @param least the least
 * @param most the greatest
 */
public record Extent(double least, double most) {

    private static final Extent NONE = new Extent(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

    /** The extent of values; a plain loop, since there may be a million of them. */
    public static Extent of(double[] values) {
        double least = NONE.least;
        double most = NONE.most;
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return new Extent(least, most);
    }

    /** The extent of these values and others. */
    public Extent with(DoubleStream others) {
        Extent extent = of(others.toArray());
        return new Extent(Math.min(least, extent.least), Math.max(most, extent.most));
    }
}
