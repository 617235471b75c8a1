package org.fourquadrant.model.view;

/** The scales of an axis: how values are spread along it. */
public sealed interface AxisScale {

    /** Equal steps of value take equal lengths. */
    record Linear() implements AxisScale {}

    /** Length grows with the square root of the value; values below 0 mirror. */
    record SquareRoot() implements AxisScale {}

    /**
     * Signed logarithm, {@code sign(v)·ln(1+|v|/c)}: near-linear within ±c, logarithmic beyond.
     *
     * @param constant c, in the unit of the axis, above 0
     */
    record SignedLog(double constant) implements AxisScale {
        /** @throws IllegalArgumentException if the constant is not above 0 */
        public SignedLog {
            if (!(constant > 0)) {
                throw new IllegalArgumentException("The constant of a signed-log scale is above 0, not " + constant);
            }
        }
    }

    /** Length grows with the place of the value in the sorted list of values. */
    record Rank() implements AxisScale {}
}
