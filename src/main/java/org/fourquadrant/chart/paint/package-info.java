/**
 * A laid-out chart painted on any {@code Graphics2D}, layer over layer, each saying which part of the picture comes next;
 * and the steps of a tariff, the same in the dossier and on a slide. JFreeChart draws the lowest layer, the ground.
 *
 * <p>In comes a {@link org.fourquadrant.chart.layout.LaidOutChart}, out go strokes on a graphics. Knows {@code layout} and
 * what a chart is laid out of, no pixels: where there are some, a {@link org.fourquadrant.chart.paint.MarkTarget} takes text
 * and marks. Start reading at {@link org.fourquadrant.chart.paint.ChartPainter}, which names the layers in their order.
 */
package org.fourquadrant.chart.paint;
