package org.fourquadrant.export.pptx;

import org.fourquadrant.export.page.PointChart;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.AxisTransforms;
import org.fourquadrant.model.view.AxisScale;

/**
 * An axis of a chart of points as its sheet computes it: places along it are transformed values.
 *
 * @param transform what is computed
 * @param pattern the same as a formula of a sheet, the cell in it a {@code #}
 * @param min the least value
 * @param max the greatest value
 */
record SheetAxis(AxisTransform transform, String pattern, double min, double max) {

    private static final double WITHIN = 1e-6;

    /** Ranks have no formula that a figure can be moved by; their places are those of the values. */
    static SheetAxis of(PointChart.Axis axis) {
        AxisScale shown = axis.scale() instanceof AxisScale.Rank ? new AxisScale.Linear() : axis.scale();
        String pattern = "#";
        if (shown instanceof AxisScale.SquareRoot) {
            pattern = "SIGN(#)*SQRT(ABS(#))";
        } else if (shown instanceof AxisScale.SignedLog log) {
            pattern = "SIGN(#)*LN(1+ABS(#)/" + trimmed(log.constant()) + ")";
        }
        return new SheetAxis(AxisTransforms.of(shown, new double[0]), pattern, axis.min(), axis.max());
    }

    /** The place of what is in a cell. */
    String formula(String cell) {
        return pattern.replace("#", cell);
    }

    double place(double value) {
        return transform.forward(value);
    }

    /** How far it reaches, in the units of places. */
    double[] ends() {
        return new double[] {place(min), place(max)};
    }

    /** The same ends, so little within them that nobody sees it: some programs leave out what stands on an end. */
    double[] inside() {
        double[] ends = ends();
        double little = (ends[1] - ends[0]) * WITHIN;
        return new double[] {ends[0] + little, ends[1] - little};
    }

    /** A number as a person writes it. */
    static String trimmed(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
