package org.fourquadrant.chart;

/**
 * A mark in pixels.
 *
 * @param left first column, from the pixel of the mark's centre
 * @param top first row, from the pixel of the mark's centre
 * @param width columns
 * @param height rows
 * @param argb premultiplied, row by row
 */
record MarkSprite(int left, int top, int width, int height, int[] argb) {}
