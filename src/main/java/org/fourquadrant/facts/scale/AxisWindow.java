package org.fourquadrant.facts.scale;

/**
 * The visible part of an axis and the length it is drawn at.
 *
 * @param transform how values are spread
 * @param min lowest visible value
 * @param max highest visible value, above {@code min}
 * @param length pixels between the two
 */
public record AxisWindow(AxisTransform transform, double min, double max, double length) {

    /** Rounding must not push a tick that stands on the edge out of the window. */
    private static final double EDGE_TOLERANCE = 1e-9;

    /** @throws IllegalArgumentException if the window is empty or an end is not finite */
    public AxisWindow {
        if (!(Double.isFinite(max - min) && min < max && length > 0)) {
            throw new IllegalArgumentException("Not a visible part of an axis: " + min + ".." + max + ", " + length);
        }
    }

    /** Pixels from the lowest visible value to a value. */
    public double pixel(double value) {
        double start = transform.forward(min);
        return (transform.forward(value) - start) / (transform.forward(max) - start) * length;
    }

    /** Whether a value lies within the window, its ends included. */
    public boolean shows(double value) {
        double tolerance = EDGE_TOLERANCE * (max - min);
        return value >= min - tolerance && value <= max + tolerance;
    }

    double distance(double first, double second) {
        return Math.abs(pixel(first) - pixel(second));
    }
}
