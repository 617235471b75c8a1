package org.fourquadrant.chart;

/**
 * A tick of a laid-out axis.
 *
 * @param value where, in the axis' unit
 * @param caption what is written; empty for a minor tick
 */
record AxisTick(double value, String caption) {

    boolean isMajor() {
        return !caption.isEmpty();
    }
}
