package org.fourquadrant.chart.axis;

/**
 * A tick of a laid-out axis.
 *
 * @param value where, in the axis' unit
 * @param caption what is written; empty for a minor tick
 */
public record AxisTick(double value, String caption) {

    /** Whether it has a caption. */
    public boolean isMajor() {
        return !caption.isEmpty();
    }
}
