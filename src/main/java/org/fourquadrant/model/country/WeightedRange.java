package org.fourquadrant.model.country;

import java.util.OptionalDouble;

/** The tariffs added since January 2025, weighted by the imports from a country, in ranges that colours can tell apart. */
public enum WeightedRange implements Trait {
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
        if (percent.isEmpty()) {
            return NOT_COMPUTED;
        }
        WeightedRange range = UP_TO_5;
        while (percent.getAsDouble() > range.end) {
            range = values()[range.ordinal() + 1];
        }
        return range;
    }

    /** The rate with which it ends, per cent, itself included; infinite for the highest rates. */
    public double end() {
        return end;
    }

    @Override
    public boolean changesByDay() {
        return true;
    }
}
