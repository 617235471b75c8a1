package org.fourquadrant.facts.scale;

/** Square root that mirrors below zero: {@code sign(v)·√|v|}. */
public record SquareRootTransform() implements AxisTransform {

    @Override
    public double forward(double value) {
        return Math.copySign(Math.sqrt(Math.abs(value)), value);
    }

    @Override
    public double inverse(double position) {
        return Math.copySign(position * position, position);
    }
}
