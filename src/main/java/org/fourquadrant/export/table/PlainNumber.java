package org.fourquadrant.export.table;

import java.math.BigDecimal;

/** Writes numbers so that any program reads them: a point, no grouping, no exponent, no decimals that say nothing. */
public final class PlainNumber {

    private PlainNumber() {}

    /**
     * The shortest decimal that is the number, with a scale of at least 0: 24.0 is 24.
     *
     * @param value a finite number
     */
    public static BigDecimal of(double value) {
        BigDecimal shortest = BigDecimal.valueOf(value).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }
}
