package org.fourquadrant.chart.lettering;

/**
 * What every part of the painter works with.
 *
 * @param fonts the bundled face
 * @param measurer widths of text
 */
public record Fonts(ChartFonts fonts, TextMeasurer measurer) {}
