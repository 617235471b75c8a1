package org.fourquadrant.chart.colour;

import java.awt.Color;
import org.fourquadrant.chart.mark.MarkShape;

/**
 * How the marks of a class look.
 *
 * @param colour their colour
 * @param shape their shape
 */
public record ClassLook(Color colour, MarkShape shape) {}
