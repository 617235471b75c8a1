package org.fourquadrant.model.country;

import java.util.OptionalDouble;

/** The tariff on all goods that is charged from a country on a day, in ranges that colours can tell apart. */
public enum TariffRange implements RateRange {
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
        return percent.isEmpty() ? NONE : RateRange.of(percent.getAsDouble(), values(), UP_TO_10);
    }

    @Override
    public double end() {
        return end;
    }
}
