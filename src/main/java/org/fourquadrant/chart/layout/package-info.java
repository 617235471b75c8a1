/**
 * A view laid out at a size: where everything stands, in logical pixels. What a moving line leaves as it is is laid out once
 * ({@link org.fourquadrant.chart.layout.FixedLayout}: axes, data area, marks, strip); what stands around the data area
 * ({@link org.fourquadrant.chart.layout.PartPlaces}, {@link org.fourquadrant.chart.layout.ChartMargins}) and the labels
 * ({@link org.fourquadrant.chart.layout.LabelPlanner}, the placing itself is in {@code facts.label}) follow the line.
 *
 * <p>In come facts, a size and words, out goes a {@link org.fourquadrant.chart.layout.LaidOutChart}; the window asks it what
 * is under a point. Knows {@code lettering}, {@code words}, {@code axis} and {@code mark}, none of those that paint. Start
 * reading at {@link org.fourquadrant.chart.layout.LaidOutChart}.
 */
package org.fourquadrant.chart.layout;
