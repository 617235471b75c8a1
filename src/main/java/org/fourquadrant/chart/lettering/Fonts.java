package org.fourquadrant.chart.lettering;

/**
 * The bundled face and the measuring of texts in it, which every part of the painter needs.
 *
 * @param fonts the bundled face
 * @param measurer widths of text
 */
public record Fonts(ChartFonts fonts, TextMeasurer measurer) {}
