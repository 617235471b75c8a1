package org.fourquadrant.facts.scale;

/**
 * Signed logarithm {@code sign(v)·ln(1+|v|/c)}: slope 1/c at zero, logarithmic for |v| well beyond c.
 *
 * <p>Source of the formula: the bi-symmetric log transformation of J. B. W. Webber (Meas. Sci. Technol. 24, 2013).
 *
 * @param constant c, in the unit of the values, above 0
 */
public record SignedLogTransform(double constant) implements AxisTransform {

    /** @throws IllegalArgumentException if the constant is not above 0 */
    public SignedLogTransform {
        if (!(constant > 0)) {
            throw new IllegalArgumentException("The constant of a signed-log scale is above 0, not " + constant);
        }
    }

    @Override
    public double forward(double value) {
        return Math.copySign(Math.log1p(Math.abs(value) / constant), value);
    }

    @Override
    public double inverse(double position) {
        return Math.copySign(Math.expm1(Math.abs(position)) * constant, position);
    }
}
