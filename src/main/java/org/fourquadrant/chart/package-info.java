/**
 * A view drawn on a Java2D {@code Graphics2D}: the one painter of the window and of every slide. JFreeChart draws the
 * ground (quadrant tints, grid, axes with ticks and captions, the zero line and further lines); the threshold line,
 * marks, labels and what is written around them are layers of ours over the same data area, so that moving the line
 * repaints only what the line changes.
 *
 * <p>Knows {@code model}, {@code facts}, {@code text}, JFreeChart and AWT; never JavaFX. No AWT type appears in what
 * {@code ui} and {@code cli} call.
 *
 * <p>Start reading at {@link org.fourquadrant.chart.Chart}, which goes through the rooms in this order; each knows only
 * rooms above it:
 *
 * <ol>
 *   <li>{@code lettering} how a line of text is set, {@code words} what it says
 *   <li>{@code axis} values to pixels, {@code mark} the marks there, {@code colour} in which colours
 *   <li>{@code layout} what stands around them
 *   <li>{@code ground} all that a moving line leaves as it is, {@code label} the labels over it
 *   <li>{@code scene} the view laid out: what the window asks what is where
 *   <li>{@code layer} the scene painted on any graphics, {@code raster} into pixels, and quickly
 * </ol>
 */
package org.fourquadrant.chart;
