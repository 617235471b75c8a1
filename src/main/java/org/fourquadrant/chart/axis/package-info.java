/**
 * One axis each for share and balance: which values it runs over, its ticks with their captions, values to pixels and
 * back, and the same as an axis of JFreeChart.
 *
 * <p>Knows {@code lettering} and {@code words}. Start reading at {@link org.fourquadrant.chart.axis.PlotGeometry}, the data
 * area between the two.
 */
package org.fourquadrant.chart.axis;
