package org.fourquadrant.model.country;

import java.util.OptionalDouble;

/** The broad tariff in force for a country on a day, in ranges that colours can tell apart. */
public enum TariffRange implements Trait {
    /** No broad tariff is in force, or no document says. */
    NONE(Double.NEGATIVE_INFINITY),
    UP_TO_10(10),
    UP_TO_15(15),
    UP_TO_20(20),
    UP_TO_30(30),
    ABOVE_30(Double.POSITIVE_INFINITY);

    private final double end;

    TariffRange(double end) {
        this.end = end;
    }

    /** The range of a rate in per cent; that of no rate is {@link #NONE}. */
    public static TariffRange of(OptionalDouble percent) {
        if (percent.isEmpty()) {
            return NONE;
        }
        TariffRange range = UP_TO_10;
        while (percent.getAsDouble() > range.end) {
            range = values()[range.ordinal() + 1];
        }
        return range;
    }

    /** The rate with which it ends, per cent, itself included; infinite for the last. */
    public double end() {
        return end;
    }

    @Override
    public boolean changesByDay() {
        return true;
    }
}
