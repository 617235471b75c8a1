package org.fourquadrant.chart.mark;

import org.fourquadrant.model.country.CountryCode;

/**
 * Where a country's mark is.
 *
 * @param country whose mark
 * @param x centre, logical pixels
 * @param y centre, logical pixels
 * @param radius radius of the circle of the mark's area, logical pixels
 */
public record MarkPlace(CountryCode country, double x, double y, double radius) {}
