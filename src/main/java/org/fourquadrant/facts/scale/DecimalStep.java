package org.fourquadrant.facts.scale;

import java.util.ArrayList;
import java.util.List;

/**
 * A step of 1, 2 or 5 times a power of ten.
 *
 * @param mantissa 1, 2 or 5
 * @param exponent power of ten
 */
record DecimalStep(int mantissa, int exponent) {

    /** The finest step that is at least as long as {@code length}, which is above 0. */
    static DecimalStep atLeast(double length) {
        DecimalStep step = new DecimalStep(1, (int) Math.floor(Math.log10(length)));
        while (step.length() < length) {
            step = step.coarser();
        }
        return step;
    }

    double length() {
        return multiple(1);
    }

    /** {@code count} steps from 0, without the rounding noise of adding them up. */
    double multiple(long count) {
        double units = (double) count * mantissa;
        return exponent < 0 ? units / Math.pow(10, -exponent) : units * Math.pow(10, exponent);
    }

    DecimalStep coarser() {
        return switch (mantissa) {
            case 1 -> new DecimalStep(2, exponent);
            case 2 -> new DecimalStep(5, exponent);
            default -> new DecimalStep(1, exponent + 1);
        };
    }

    DecimalStep finer() {
        return switch (mantissa) {
            case 5 -> new DecimalStep(2, exponent);
            case 2 -> new DecimalStep(1, exponent);
            default -> new DecimalStep(5, exponent - 1);
        };
    }

    /** The longest shorter step that divides this one without remainder. */
    DecimalStep divisor() {
        return mantissa == 1 ? new DecimalStep(5, exponent - 1) : new DecimalStep(1, exponent);
    }

    /** All multiples within a window, ascending. */
    List<Double> within(AxisWindow window) {
        List<Double> multiples = new ArrayList<>();
        long first = (long) Math.floor(window.min() / length());
        long last = (long) Math.ceil(window.max() / length());
        for (long count = first; count <= last; count++) {
            double value = multiple(count);
            if (window.shows(value)) {
                multiples.add(value);
            }
        }
        return multiples;
    }
}
