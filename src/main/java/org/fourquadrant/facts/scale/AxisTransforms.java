package org.fourquadrant.facts.scale;

import org.fourquadrant.model.view.AxisScale;

/** The transform that belongs to a scale. */
public final class AxisTransforms {

    private AxisTransforms() {}

    /**
     * The transform of a scale.
     *
     * @param scale how values are spread
     * @param values the values of the axis in any order; only the rank scale looks at them
     */
    public static AxisTransform of(AxisScale scale, double[] values) {
        if (scale instanceof AxisScale.SignedLog signedLog) {
            return new SignedLogTransform(signedLog.constant());
        }
        if (scale instanceof AxisScale.SquareRoot) {
            return new SquareRootTransform();
        }
        if (scale instanceof AxisScale.Rank) {
            return new RankTransform(values);
        }
        return new LinearTransform();
    }
}
