package org.fourquadrant.bench;

import java.util.Arrays;

/** The times one contender took, milliseconds. */
final class Samples {

    private final String name;
    private final double[] millis;
    private double cpuMillis;

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

    void addCpu(double value) {
        cpuMillis += value;
    }

    /** Mean time of all processors, which other work on the machine changes less; 0 for another process. */
    double cpu() {
        return cpuMillis / millis.length;
    }

    double least() {
        return Arrays.stream(millis).min().orElse(0);
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
