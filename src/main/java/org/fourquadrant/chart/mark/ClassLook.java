package org.fourquadrant.chart.mark;

import java.awt.Color;

/**
 * Colour and shape of the marks of one class.
 *
 * @param colour their colour
 * @param shape their shape
 */
public record ClassLook(Color colour, MarkShape shape) {}
