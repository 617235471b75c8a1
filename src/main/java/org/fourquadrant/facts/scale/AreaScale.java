package org.fourquadrant.facts.scale;

import java.util.LinkedList;
import java.util.List;

/**
 * Discs with areas in proportion to values, as the eye compares areas; what would be too small to see is made as large
 * as can be seen.
 *
 * @param most the value of the largest disc, above 0
 * @param leastRadius the smallest that can be seen, pixels
 * @param largestRadius of the disc of {@code most}, pixels
 */
public record AreaScale(double most, double leastRadius, double largestRadius) {

    /** By how much the discs of a key differ at least in their radii, pixels. */
    private static final double APART = 2.2;

    /** @throws IllegalArgumentException if the largest value is not above 0 */
    public AreaScale {
        if (!(most > 0)) {
            throw new IllegalArgumentException("The value of the largest disc is above 0, not " + most);
        }
    }

    /** The radius of a value's disc, pixels. */
    public double radius(double value) {
        return Math.max(leastRadius, largestRadius * Math.sqrt(value / most));
    }

    /** Up to which value discs are of the least radius. */
    public double leastValue() {
        return valueOf(leastRadius);
    }

    private double valueOf(double radius) {
        double part = radius / largestRadius;
        return most * part * part;
    }

    /**
     * Round values for a key, 1, 2 or 5 times a power of ten, ascending, with discs that can be told apart.
     *
     * @param highest the largest radius that the key has room for, pixels
     */
    public List<Double> keyValues(double highest) {
        LinkedList<Double> values = new LinkedList<>();
        double limit = highest;
        DecimalStep step = DecimalStep.atLeast(valueOf(Math.min(highest, largestRadius)));
        for (; radius(step.length()) >= leastRadius + APART; step = step.finer()) {
            if (step.length() <= most && radius(step.length()) <= limit) {
                values.addFirst(step.length());
                limit = radius(step.length()) - APART;
            }
        }
        return List.copyOf(values);
    }
}
