package org.fourquadrant.chart;

/**
 * A mark in pixels.
 *
 * @param left first column, from the pixel of the mark's centre
 * @param top first row, from the pixel of the mark's centre
 * @param width columns
 * @param height rows
 * @param argb premultiplied, row by row
 * @param spans for each row four columns: where it starts, where pixels are opaque from and to, and where it ends; what
 *     is opaque is copied, which is most of a mark
 */
record MarkSprite(int left, int top, int width, int height, int[] argb, byte[] spans) {

    private static final int OPAQUE = 0xFF;

    /** A sprite of pixels; at most 127 wide. */
    static MarkSprite of(int left, int top, int width, int[] argb) {
        int height = argb.length / Math.max(1, width);
        byte[] spans = new byte[4 * height];
        for (int row = 0; row < height; row++) {
            span(argb, row * width, width, spans, 4 * row);
        }
        return new MarkSprite(left, top, width, height, argb, spans);
    }

    private static void span(int[] argb, int from, int width, byte[] spans, int at) {
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
        spans[at] = (byte) start;
        spans[at + 1] = (byte) best;
        spans[at + 2] = (byte) bestEnd;
        spans[at + 3] = (byte) end;
    }
}
