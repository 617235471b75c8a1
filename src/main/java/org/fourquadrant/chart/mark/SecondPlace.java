package org.fourquadrant.chart.mark;

import org.fourquadrant.facts.comparison.SourceComparison;

/**
 * The other place of a country that has two: where a second definition puts it.
 *
 * @param comparison the country under both definitions
 * @param mark index of its mark in the field
 * @param x where the other place is, logical pixels
 * @param y where the other place is, logical pixels
 * @param endX where the connector from the mark ends: there, or at the edge of the data area on the way
 * @param endY where the connector from the mark ends
 */
public record SecondPlace(SourceComparison comparison, int mark, double x, double y, double endX, double endY) {

    /** Nearer than this to its mark, in logical pixels, a second place is not told apart from it. */
    private static final double APART = 4;

    /** Whether the other place lies within the data area. */
    public boolean isWithin() {
        return x == endX && y == endY;
    }

    /** Whether it is far enough from its mark to be told apart from it. */
    public boolean isApart(MarkField field) {
        return Math.hypot(x - field.x(mark), y - field.y(mark)) >= APART;
    }
}
