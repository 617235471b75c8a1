package org.fourquadrant.facts.scale;

/** Positions are the values themselves. */
public record LinearTransform() implements AxisTransform {

    @Override
    public double forward(double value) {
        return value;
    }

    @Override
    public double inverse(double position) {
        return position;
    }
}
