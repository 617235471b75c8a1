package org.fourquadrant.analysis.scale;

import org.fourquadrant.model.AxisScale;

/** The transform of each scale. */
public final class AxisTransforms {

    private AxisTransforms() {}

    /**
     * The transform of a scale.
     *
     * @param values the values that a rank scale ranks
     */
    public static AxisTransform of(AxisScale scale, double... values) {
        if (scale instanceof AxisScale.SignedLog signedLog) {
            return new SignedLogTransform(signedLog.constant());
        }
        return scale instanceof AxisScale.SquareRoot ? new SquareRootTransform() : new LinearTransform();
    }
}
