package org.fourquadrant.bench;

import java.util.Arrays;

/** The times one contender took, milliseconds. */
final class Samples {

    private final String name;
    private final double[] millis;

    Samples(String name, int count) {
        this.name = name;
        this.millis = new double[count];
    }

    String name() {
        return name;
    }

    void set(int index, double value) {
        millis[index] = value;
    }

    double median() {
        return quantile(0.5);
    }

    double p95() {
        return quantile(0.95);
    }

    /** The smallest time that at least this part of all times does not exceed. */
    private double quantile(double part) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }
}
