package org.fourquadrant.facts.scale;

/** A strictly increasing, continuous map from values to positions along an axis, and back. */
public sealed interface AxisTransform permits LinearTransform, SquareRootTransform, SignedLogTransform, RankTransform {

    /** Position of a finite value, in arbitrary units. */
    double forward(double value);

    /** The value at a position; {@code inverse(forward(v))} is {@code v} up to rounding. */
    double inverse(double position);
}
