/**
 * Which label of a mark stands where, and which of them stay there while the line moves.
 *
 * <p>Knows {@code ground}, {@code layout}, {@code words} and {@code lettering}; the placing itself is in {@code
 * analysis.label}. Start reading at {@link org.fourquadrant.chart.label.LabelPlanner}.
 */
package org.fourquadrant.chart.label;
