package org.fourquadrant.chart.layout;

/**
 * Where an entry of the legend stands, logical pixels.
 *
 * @param x left edge
 * @param y upper edge
 * @param width to its right edge
 * @param height to its lower edge
 */
public record LegendBox(double x, double y, double width, double height) {

    /** Whether a point is in it. */
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
    }
}
