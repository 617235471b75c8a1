/**
 * Where the parts around and over the data area stand, in logical pixels: title, note and sources, corner titles, legend.
 *
 * <p>Knows {@code lettering}, {@code words}, {@code axis} and {@code colour}. Start reading at {@link
 * org.fourquadrant.chart.layout.ChartLayout}; {@link org.fourquadrant.chart.layout.SurroundPlanner} decides how much
 * height is left for the data area.
 */
package org.fourquadrant.chart.layout;
