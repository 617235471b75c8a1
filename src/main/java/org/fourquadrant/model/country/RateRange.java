package org.fourquadrant.model.country;

import java.util.Arrays;

/** A range of rates on a day, which ends with a rate of its own; ranges in a row begin where the one before ends. */
public sealed interface RateRange extends Trait permits TariffRange, WeightedRange, FormulaRange {

    /** The rate with which it ends, per cent, itself included; infinite for the highest rates, NaN where there is none. */
    double end();

    @Override
    default boolean changesByDay() {
        return true;
    }

    /** The range of a rate, per cent, among ranges in a row of which the last is open. */
    static <R extends RateRange> R of(double percent, R[] ranges, R first) {
        int place = Arrays.asList(ranges).indexOf(first);
        while (percent > ranges[place].end()) {
            place++;
        }
        return ranges[place];
    }
}
