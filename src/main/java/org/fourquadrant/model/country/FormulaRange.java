package org.fourquadrant.model.country;

import java.util.OptionalDouble;

/** The rates that the formula of the reciprocal tariff gives, halved and rounded up, in ranges that colours can tell apart. */
public enum FormulaRange implements RateRange {
    UP_TO_10(10),
    UP_TO_20(20),
    UP_TO_30(30),
    UP_TO_40(40),
    ABOVE_40(Double.POSITIVE_INFINITY),
    /** No trade is known for the year, or the order leaves the economy out. */
    NOT_RECKONED(Double.NaN);

    private final double end;

    FormulaRange(double end) {
        this.end = end;
    }

    /** The range of a rate in per cent; that of no rate is {@link #NOT_RECKONED}. */
    public static FormulaRange of(OptionalDouble percent) {
        return percent.isEmpty() ? NOT_RECKONED : RateRange.of(percent.getAsDouble(), values(), UP_TO_10);
    }

    @Override
    public double end() {
        return end;
    }

    @Override
    public boolean changesByDay() {
        return false;
    }
}
