/**
 * A chart painted into pixels fast enough for a line that moves: the axes kept as a picture, text and marks as sprites,
 * very many marks as a picture of their own.
 *
 * <p>Knows {@code paint} and {@code layout}; nothing of the chart knows it. Start reading at {@link
 * org.fourquadrant.chart.raster.ChartRaster}, all that is seen of it from outside.
 */
package org.fourquadrant.chart.raster;
