/**
 * A view drawn on a Java2D {@code Graphics2D}: the one painter of the window and of every slide. JFreeChart draws the
 * plot's frame (axes, ticks, grid); tints, the threshold line, marks, labels and captions are layers of ours over the
 * same data area, so that moving the line repaints only what the line changes.
 *
 * <p>Knows {@code model}, {@code analysis}, {@code text}, JFreeChart and AWT; never JavaFX. No AWT type appears in what
 * {@code ui} and {@code cli} call.
 *
 * <p>Start reading at {@link org.fourquadrant.chart.Chart}, which lays a view out as a
 * {@link org.fourquadrant.chart.ChartScene}; {@link org.fourquadrant.chart.ScenePainter} paints one.
 */
package org.fourquadrant.chart;
