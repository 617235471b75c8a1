/**
 * A view drawn on a Java2D {@code Graphics2D}: the one painter of the window and of every slide. JFreeChart draws the
 * ground (quadrant tints, grid, axes with ticks and captions, the zero line and further lines); the threshold line,
 * marks, labels and what is written around them are layers of ours over the same data area, so that moving the line
 * repaints only what the line changes.
 *
 * <p>Knows {@code model}, {@code facts}, {@code text}, JFreeChart and AWT; never JavaFX. No AWT type appears in what
 * {@code ui} and {@code cli} call.
 *
 * <p>In come facts and a size, out goes a {@link org.fourquadrant.chart.layout.LaidOutChart} and its painter.
 *
 * <p>Start reading at {@link org.fourquadrant.chart.Chart}, which goes through the rooms in this order; each knows only
 * rooms above it:
 *
 * <ol>
 *   <li>{@code lettering} how a line of text is set, {@code words} what it says
 *   <li>{@code axis} values to pixels, {@code mark} the marks there and their colours
 *   <li>{@code layout} where everything stands: what a moving line leaves as it is, what stands around, the labels
 *   <li>{@code paint} the chart painted on any graphics, {@code raster} into pixels, and quickly
 * </ol>
 */
package org.fourquadrant.chart;
