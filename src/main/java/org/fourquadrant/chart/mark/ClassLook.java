package org.fourquadrant.chart.mark;

import java.awt.Color;

/**
 * How the marks of a class look.
 *
 * @param colour their colour
 * @param shape their shape
 */
public record ClassLook(Color colour, MarkShape shape) {}
