/**
 * Which label of a mark stands where: at home, unless the line, a pin or a selection is in its way.
 *
 * <p>Knows {@code ground}, {@code layout}, {@code words} and {@code lettering}; the placing itself is in {@code
 * facts.label}. Start reading at {@link org.fourquadrant.chart.label.LabelPlanner}.
 */
package org.fourquadrant.chart.label;
