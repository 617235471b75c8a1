package org.fourquadrant.model.country;

import java.util.OptionalDouble;

/** The tariff on all goods that is charged from a country on a day, in ranges that colours can tell apart. */
public enum TariffRange implements Trait {
    /** No tariff on all goods applies. */
    NONE(Double.NEGATIVE_INFINITY),
    UP_TO_10(10),
    UP_TO_15(15),
    UP_TO_20(20),
    UP_TO_30(30),
    ABOVE_30(Double.POSITIVE_INFINITY),
    /** No source that is asked knows of a day so late, or of the country at all. */
    NOT_KNOWN(Double.NaN);

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

    /** The rate with which it ends, per cent, itself included; infinite for the highest rates. */
    public double end() {
        return end;
    }

    @Override
    public boolean changesByDay() {
        return true;
    }
}
