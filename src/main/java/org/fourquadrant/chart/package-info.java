/**
 * A view drawn on a Java2D {@code Graphics2D} with JFreeChart: the one painter of screen and slides.
 *
 * <p>Knows {@code model} and {@code analysis}, JFreeChart and AWT; never JavaFX.
 */
package org.fourquadrant.chart;
