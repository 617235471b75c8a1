package org.fourquadrant.chart;

/**
 * What every part of the painter works with.
 *
 * @param fonts the bundled face
 * @param measurer widths of text
 */
record Tools(ChartFonts fonts, TextMeasurer measurer) {}
