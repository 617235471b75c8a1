package org.fourquadrant.chart;

import org.fourquadrant.analysis.scale.AxisTransform;

/**
 * One axis of a laid-out chart: values to pixels and back.
 *
 * @param transform how values are spread
 * @param min value at {@code startPixel}
 * @param max value at {@code endPixel}
 * @param startPixel where the axis starts, logical pixels
 * @param endPixel where it ends; smaller than the start for an upward axis
 */
record AxisMapping(AxisTransform transform, double min, double max, double startPixel, double endPixel) {

    double toPixel(double value) {
        double from = transform.forward(min);
        double part = (transform.forward(value) - from) / (transform.forward(max) - from);
        return startPixel + part * (endPixel - startPixel);
    }

    double toValue(double pixel) {
        double from = transform.forward(min);
        double part = (pixel - startPixel) / (endPixel - startPixel);
        return transform.inverse(from + part * (transform.forward(max) - from));
    }
}
