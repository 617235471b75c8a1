package org.fourquadrant.chart;

/**
 * A picture painted from the front to the back, which knows the pixels that nothing behind can change any more: in a
 * crowd most marks are hidden, and a hidden one costs a look at a few words of bits.
 */
final class FrontToBack {

    private static final int OPAQUE = 0xFF;
    private static final int WORD = Long.SIZE;

    private final PixelGrid pixels;
    private final int wordsOfRow;
    private final long[] done;

    /** A transparent picture. */
    FrontToBack(int width, int height) {
        pixels = new PixelGrid(new int[width * height], width, height);
        // One word more, so that bits that straddle two words can always be read from two.
        wordsOfRow = width / WORD + 2;
        done = new long[wordsOfRow * height];
    }

    boolean isAsLargeAs(PixelGrid other) {
        return pixels.width() == other.width() && pixels.height() == other.height();
    }

    /** Lays the picture over another of its size. */
    void over(PixelGrid other) {
        pixels.over(other);
    }

    /** Makes columns transparent. */
    void clear(int fromColumn, int toColumn) {
        for (int row = 0; row < pixels.height(); row++) {
            for (int column = fromColumn; column < toColumn; column++) {
                pixels.argb()[row * pixels.width() + column] = 0;
                done[row * wordsOfRow + column / WORD] &= ~(1L << column);
            }
        }
    }

    /** Paints a mark behind what is there already, as far as it is within some columns. */
    void paintBehind(MarkSprite sprite, int x, int y, int fromColumn, int toColumn) {
        int left = x + sprite.left();
        int top = y + sprite.top();
        short[] spans = sprite.spans();
        int endRow = Math.min(sprite.height(), pixels.height() - top);
        for (int row = Math.max(0, -top); row < endRow; row++) {
            int start = Math.max(left + spans[4 * row], fromColumn);
            int end = Math.min(left + spans[4 * row + 3], toColumn);
            for (int column = start; column < end; column += WORD) {
                int source = row * sprite.width() + column - left;
                paintRun(sprite.argb(), source, top + row, column, Math.min(WORD, end - column));
            }
        }
    }

    /** Paints up to a word's length of a row. */
    private void paintRun(int[] source, int from, int row, int column, int length) {
        int word = row * wordsOfRow + column / WORD;
        int shift = column % WORD;
        long doneHere = done[word] >>> shift | done[word + 1] << 1 << WORD - 1 - shift;
        long open = ~doneHere & -1L >>> WORD - length;
        if (open == 0) {
            return;
        }
        int[] argb = pixels.argb();
        int to = row * pixels.width() + column;
        long newlyDone = 0;
        do {
            int bit = Long.numberOfTrailingZeros(open);
            int mixed = PixelGrid.over(argb[to + bit], source[from + bit]);
            argb[to + bit] = mixed;
            newlyDone |= (mixed >>> 24) / OPAQUE * (1L << bit);
            open &= open - 1;
        } while (open != 0);
        done[word] |= newlyDone << shift;
        done[word + 1] |= newlyDone >>> 1 >>> WORD - 1 - shift;
    }
}
