package org.fourquadrant.chart.label;

import org.fourquadrant.model.country.CountryCode;

/**
 * A label before it has a place.
 *
 * @param mark index of its mark
 * @param country whose mark
 * @param text what it says
 * @param width logical pixels
 */
record MarkText(int mark, CountryCode country, String text, double width) {}
