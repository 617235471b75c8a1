package org.fourquadrant.data.importing.plausible;

import java.math.BigDecimal;
import java.math.MathContext;

/** A number in another unit, without the noise that binary fractions leave behind. */
final class Scaled {

    private Scaled() {}

    static double by(double value, double factor) {
        return BigDecimal.valueOf(value)
                .multiply(BigDecimal.valueOf(factor))
                .round(MathContext.DECIMAL64)
                .doubleValue();
    }
}
