package org.fourquadrant.model.country;

import java.util.OptionalDouble;

/** The tariffs added since January 2025, weighted by the imports from a country, in ranges that colours can tell apart. */
public enum WeightedRange implements RateRange {
    UP_TO_5(5),
    UP_TO_10(10),
    UP_TO_15(15),
    UP_TO_25(25),
    ABOVE_25(Double.POSITIVE_INFINITY),
    /** The publisher computes none for the country, or none for so early or so late a day. */
    NOT_COMPUTED(Double.NaN);

    private final double end;

    WeightedRange(double end) {
        this.end = end;
    }

    /** The range of a rate in per cent; that of no rate is {@link #NOT_COMPUTED}. */
    public static WeightedRange of(OptionalDouble percent) {
        return percent.isEmpty() ? NOT_COMPUTED : RateRange.of(percent.getAsDouble(), values(), UP_TO_5);
    }

    @Override
    public double end() {
        return end;
    }
}
