package org.fourquadrant.chart.axis;

import org.fourquadrant.facts.scale.AxisTransform;

/** One axis of a laid-out chart: values to pixels and back. */
public final class AxisMapping {

    private final AxisTransform transform;
    private final double min;
    private final double max;
    private final double startPixel;
    private final double endPixel;

    // The transform of the ends, which a million marks would otherwise each ask for.
    private final double from;
    private final double span;

    /**
     * An axis between two pixels.
     *
     * @param transform how values are spread
     * @param min value at {@code startPixel}
     * @param max value at {@code endPixel}
     * @param startPixel where the axis starts, logical pixels
     * @param endPixel where it ends; smaller than the start for an upward axis
     */
    public AxisMapping(AxisTransform transform, double min, double max, double startPixel, double endPixel) {
        this.transform = transform;
        this.min = min;
        this.max = max;
        this.startPixel = startPixel;
        this.endPixel = endPixel;
        this.from = transform.forward(min);
        this.span = transform.forward(max) - from;
    }

    /** Whether another puts every value on the same pixel. */
    boolean isLike(AxisMapping other) {
        return transform.equals(other.transform)
                && min == other.min
                && max == other.max
                && startPixel == other.startPixel
                && endPixel == other.endPixel;
    }

    /** How values are spread. */
    public AxisTransform transform() {
        return transform;
    }

    /** The value at which it starts. */
    public double min() {
        return min;
    }

    /** The value at which it ends. */
    public double max() {
        return max;
    }

    double startPixel() {
        return startPixel;
    }

    double endPixel() {
        return endPixel;
    }

    double toPixel(double value) {
        return startPixel + (transform.forward(value) - from) / span * (endPixel - startPixel);
    }

    double toValue(double pixel) {
        return transform.inverse(from + (pixel - startPixel) / (endPixel - startPixel) * span);
    }
}
