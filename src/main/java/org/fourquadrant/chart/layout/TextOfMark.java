package org.fourquadrant.chart.layout;

import org.fourquadrant.model.country.CountryCode;

/**
 * A label before it has a place.
 *
 * @param mark index of its mark
 * @param country whose mark
 * @param text what it says
 * @param width logical pixels
 */
record TextOfMark(int mark, CountryCode country, String text, double width) {}
