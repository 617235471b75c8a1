package org.fourquadrant.chart.raster;

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

    /** Pixels about which everything within reach of a mark is done: a mark that has its centre there is hidden. */
    private final long[] hidden;

    private final int reach;

    /**
     * A transparent picture.
     *
     * @param reach how far any mark reaches from the pixel of its centre, at least
     */
    FrontToBack(int width, int height, int reach) {
        this.reach = reach;
        pixels = new PixelGrid(new int[width * height], width, height);
        // One word more, so that bits that straddle two words can always be read from two.
        wordsOfRow = width / WORD + 2;
        done = new long[wordsOfRow * height];
        hidden = new long[wordsOfRow * height];
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
            int firstNear = Math.max(0, fromColumn - reach);
            int endNear = Math.min(pixels.width(), toColumn + reach);
            for (int column = firstNear; column < endNear; column++) {
                hidden[row * wordsOfRow + column / WORD] &= ~(1L << column);
            }
        }
    }

    /** Whether a mark with its centre in a pixel is known to be hidden. */
    boolean isHidden(int x, int y) {
        return contains(x, y) && (hidden[y * wordsOfRow + x / WORD] >>> x & 1) != 0;
    }

    private boolean contains(int x, int y) {
        return x >= 0 && y >= 0 && x < pixels.width() && y < pixels.height();
    }

    /** Paints a mark behind what is there already, as far as it is within some columns. */
    void paintBehind(MarkSprite sprite, int x, int y, int fromColumn, int toColumn) {
        if (!paint(sprite, x, y, fromColumn, toColumn) && contains(x, y) && isDoneAround(x, y)) {
            hidden[y * wordsOfRow + x / WORD] |= 1L << x;
        }
    }

    private boolean isDoneAround(int x, int y) {
        int start = Math.max(0, x - reach);
        int end = Math.min(pixels.width(), x + reach + 1);
        int endRow = Math.min(pixels.height(), y + reach + 1);
        for (int row = Math.max(0, y - reach); row < endRow; row++) {
            for (int column = start; column < end; column += WORD) {
                if (open(row, column, Math.min(WORD, end - column)) != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Paints and says whether any pixel could still be painted. */
    private boolean paint(MarkSprite sprite, int x, int y, int fromColumn, int toColumn) {
        int left = x + sprite.left();
        int top = y + sprite.top();
        short[] spans = sprite.spans();
        boolean painted = false;
        int endRow = Math.min(sprite.height(), pixels.height() - top);
        for (int row = Math.max(0, -top); row < endRow; row++) {
            int start = Math.max(left + spans[4 * row], fromColumn);
            int end = Math.min(left + spans[4 * row + 3], toColumn);
            for (int column = start; column < end; column += WORD) {
                int source = row * sprite.width() + column - left;
                painted |= paintRun(sprite.argb(), source, top + row, column, Math.min(WORD, end - column));
            }
        }
        return painted;
    }

    /** The pixels of up to a word's length of a row that are not done, as bits. */
    private long open(int row, int column, int length) {
        int word = row * wordsOfRow + column / WORD;
        int shift = column % WORD;
        long doneHere = done[word] >>> shift | done[word + 1] << 1 << WORD - 1 - shift;
        return ~doneHere & -1L >>> WORD - length;
    }

    /** Paints up to a word's length of a row. */
    private boolean paintRun(int[] source, int from, int row, int column, int length) {
        long open = open(row, column, length);
        if (open == 0) {
            return false;
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
        int word = row * wordsOfRow + column / WORD;
        int shift = column % WORD;
        done[word] |= newlyDone << shift;
        done[word + 1] |= newlyDone >>> 1 >>> WORD - 1 - shift;
        return true;
    }
}
