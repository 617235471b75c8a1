package org.fourquadrant.facts.scale;

import java.util.Arrays;

/**
 * Length by place in the sorted list: the k-th smallest distinct value lies at k, counted from 0, with straight lines
 * between and the outermost slopes carried on beyond.
 *
 * <p>With fewer than two distinct values the slope is 1.
 */
public final class RankTransform implements AxisTransform {

    private final double[] values;

    /**
     * Ranks the distinct values among those given.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public RankTransform(double[] values) {
        // Adding 0.0 turns -0.0 into 0.0, which sorting would otherwise take for another value.
        this.values = Arrays.stream(values)
                .map(value -> value + 0.0)
                .sorted()
                .distinct()
                .toArray();
        if (!Arrays.stream(this.values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Only finite values have a rank");
        }
    }

    /** The distinct values, ascending. */
    double[] values() {
        return values.clone();
    }

    @Override
    public double forward(double value) {
        if (values.length < 2) {
            return value - origin();
        }
        int found = Arrays.binarySearch(values, value);
        if (found >= 0) {
            return found;
        }
        int left = segment(-found - 2);
        return left + (value - values[left]) / (values[left + 1] - values[left]);
    }

    @Override
    public double inverse(double position) {
        if (values.length < 2) {
            return position + origin();
        }
        int left = segment((int) Math.floor(position));
        return values[left] + (position - left) * (values[left + 1] - values[left]);
    }

    private double origin() {
        return values.length == 0 ? 0 : values[0];
    }

    private int segment(int left) {
        return Math.max(0, Math.min(values.length - 2, left));
    }
}
