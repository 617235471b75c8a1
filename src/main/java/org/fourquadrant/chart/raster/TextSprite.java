package org.fourquadrant.chart.raster;

/**
 * The shape of a text in pixels, without its colour.
 *
 * @param left first column, from the pixel where the text starts
 * @param top first row, from that of the baseline
 * @param width columns
 * @param height rows
 * @param coverage how much of each pixel the text covers, 0 to 255 as unsigned bytes, row by row
 */
record TextSprite(int left, int top, int width, int height, byte[] coverage) {}
