package org.fourquadrant.chart.layout;

import org.fourquadrant.model.country.CountryCode;

/**
 * Where a country's label is.
 *
 * @param country whose label
 * @param x left edge, logical pixels
 * @param y upper edge, logical pixels
 * @param width logical pixels
 * @param height logical pixels
 */
public record LabelBox(CountryCode country, double x, double y, double width, double height) {

    /** Whether it covers a point, logical pixels. */
    public boolean contains(double pointX, double pointY) {
        return pointX >= x && pointX <= x + width && pointY >= y && pointY <= y + height;
    }
}
