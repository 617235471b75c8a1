package org.fourquadrant.chart.raster;

import java.util.Arrays;

/**
 * A mark, or a text with a line around its letters, in pixels.
 *
 * @param left first column, from the pixel of the mark's centre or of the start of the text
 * @param top first row, from the pixel of the mark's centre or of the baseline
 * @param width columns
 * @param height rows
 * @param argb premultiplied, row by row
 * @param spans for each row four columns: where it starts, where pixels are opaque from and to, and where it ends; what
 *     is opaque is copied, which is most of a mark
 */
record MarkSprite(int left, int top, int width, int height, int[] argb, short[] spans) {

    private static final int OPAQUE = 0xFF;

    /** A sprite of pixels without the empty rows above and below. */
    static MarkSprite of(int left, int top, int width, int[] argb) {
        if (argb.length == 0) {
            return new MarkSprite(left, top, 0, 0, argb, new short[0]);
        }
        int first = 0;
        while (first < argb.length && argb[first] == 0) {
            first++;
        }
        int last = argb.length;
        while (last > first && argb[last - 1] == 0) {
            last--;
        }
        int firstRow = first / width;
        int height = (last + width - 1) / width - firstRow;
        int[] kept = Arrays.copyOfRange(argb, firstRow * width, (firstRow + height) * width);
        short[] spans = new short[4 * height];
        for (int row = 0; row < height; row++) {
            span(kept, row * width, width, spans, 4 * row);
        }
        return new MarkSprite(left, top + firstRow, width, height, kept, spans);
    }

    private static void span(int[] argb, int from, int width, short[] spans, int at) {
        int start = 0;
        while (start < width && argb[from + start] == 0) {
            start++;
        }
        int end = width;
        while (end > start && argb[from + end - 1] == 0) {
            end--;
        }
        int best = start;
        int bestEnd = start;
        int run = start;
        for (int column = start; column <= end; column++) {
            if (column == end || argb[from + column] >>> 24 != OPAQUE) {
                if (column - run > bestEnd - best) {
                    best = run;
                    bestEnd = column;
                }
                run = column + 1;
            }
        }
        spans[at] = (short) start;
        spans[at + 1] = (short) best;
        spans[at + 2] = (short) bestEnd;
        spans[at + 3] = (short) end;
    }
}
