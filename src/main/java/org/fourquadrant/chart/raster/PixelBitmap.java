package org.fourquadrant.chart.raster;

import java.util.Arrays;

/** A bit for every pixel of a picture, row by row in words, so that up to 64 pixels are asked or told at once. */
final class PixelBitmap {

    private static final int WORD = Long.SIZE;

    private final int width;
    private final int height;
    private final int wordsOfRow;
    private final long[] words;

    /** No bit is set. */
    PixelBitmap(int width, int height) {
        this.width = width;
        this.height = height;
        // One word more, so that bits that straddle two words can always be read from two.
        wordsOfRow = width / WORD + 2;
        words = new long[wordsOfRow * height];
    }

    /** Whether the bit of a pixel is set; outside the picture none is. */
    boolean isSet(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && (words[y * wordsOfRow + x / WORD] >>> x & 1) != 0;
    }

    /** The bits from a column on that are not set, the first one lowest; {@code length} is 1 to 64. */
    long unset(int row, int column, int length) {
        int word = row * wordsOfRow + column / WORD;
        int shift = column % WORD;
        long set = words[word] >>> shift | words[word + 1] << 1 << WORD - 1 - shift;
        return ~set & -1L >>> WORD - length;
    }

    /** Sets those bits from a column on that are set in a word. */
    void set(int row, int column, long bits) {
        int word = row * wordsOfRow + column / WORD;
        int shift = column % WORD;
        words[word] |= bits << shift;
        words[word + 1] |= bits >>> 1 >>> WORD - 1 - shift;
    }

    /** Clears columns, as far as there are any. */
    void clear(int fromColumn, int toColumn) {
        int from = Math.max(0, fromColumn);
        int to = Math.min(width, toColumn);
        for (int row = 0; row < height; row++) {
            for (int column = from; column < to; column++) {
                words[row * wordsOfRow + column / WORD] &= ~(1L << column);
            }
        }
    }

    /**
     * Sets just the pixels about which every pixel of another picture of the same size is set, up to {@code reach}
     * columns and rows away. What is nearer than that to the picture's edge is not set.
     */
    void setWithin(PixelBitmap other, int reach) {
        System.arraycopy(other.words, 0, words, 0, words.length);
        int side = 2 * reach + 1;
        int covered = 1;
        // A run of bits is all set when two runs that cover it are: the length doubles with each pass.
        while (covered < side) {
            int step = Math.min(covered, side - covered);
            andRightBy(step);
            andBelowBy(step);
            covered += step;
        }
        moveBy(reach);
    }

    private void andRightBy(int columns) {
        int skip = columns / WORD;
        int shift = columns % WORD;
        for (int start = 0; start < words.length; start += wordsOfRow) {
            for (int word = 0; word < wordsOfRow; word++) {
                words[start + word] &= shifted(start, word + skip, shift);
            }
        }
    }

    private long shifted(int start, int word, int shift) {
        long low = word < wordsOfRow ? words[start + word] : 0;
        long high = word + 1 < wordsOfRow ? words[start + word + 1] : 0;
        return low >>> shift | high << 1 << WORD - 1 - shift;
    }

    private void andBelowBy(int rows) {
        int offset = Math.min(words.length, rows * wordsOfRow);
        for (int word = 0; word + offset < words.length; word++) {
            words[word] &= words[word + offset];
        }
        Arrays.fill(words, words.length - offset, words.length, 0);
    }

    /** Moves every bit to the right and down; what comes in is not set. */
    private void moveBy(int steps) {
        int skip = steps / WORD;
        int shift = steps % WORD;
        int offset = Math.min(words.length, steps * wordsOfRow);
        for (int start = words.length - wordsOfRow; start >= 0; start -= wordsOfRow) {
            for (int word = wordsOfRow - 1; word >= 0; word--) {
                int from = start - offset + word - skip;
                long high = start >= offset && word >= skip ? words[from] : 0;
                long low = start >= offset && word > skip ? words[from - 1] : 0;
                words[start + word] = high << shift | low >>> 1 >>> WORD - 1 - shift;
            }
        }
    }
}
