package org.fourquadrant.chart.raster;

import java.util.Arrays;

/**
 * A picture painted from the front to the back, which knows the pixels that nothing behind can change any more: in a
 * crowd most marks are hidden, and a hidden one costs a look at one bit.
 */
final class OcclusionOrder {

    private static final int OPAQUE = 0xFF;
    private static final int WORD = Long.SIZE;

    /** So many marks painted in vain cost as much as to work out anew where marks are hidden. */
    private static final int MOST_IN_VAIN = 4_000;

    private final PixelGrid pixels;
    private final PixelBitmap done;

    /** Pixels about which everything within reach of a mark is done: a mark that has its centre there is hidden. */
    private final PixelBitmap hidden;

    private final int reach;
    private int inVain;

    /**
     * A transparent picture.
     *
     * @param reach how far any mark reaches from the pixel of its centre, at least
     */
    OcclusionOrder(int width, int height, int reach) {
        this.reach = reach;
        pixels = new PixelGrid(new int[width * height], width, height);
        done = new PixelBitmap(width, height);
        hidden = new PixelBitmap(width, height);
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
            Arrays.fill(pixels.argb(), row * pixels.width() + fromColumn, row * pixels.width() + toColumn, 0);
        }
        done.clear(fromColumn, toColumn);
        hidden.clear(fromColumn - reach, toColumn + reach);
    }

    /** Whether a mark with its centre in a pixel is known to be hidden. */
    boolean isHidden(int x, int y) {
        return hidden.isSet(x, y);
    }

    /** Paints a mark behind what is there already, as far as it is within some columns. */
    void paintBehind(MarkSprite sprite, int x, int y, int fromColumn, int toColumn) {
        if (!paint(sprite, x, y, fromColumn, toColumn)) {
            inVain++;
            if (inVain == MOST_IN_VAIN) {
                hidden.setWithin(done, reach);
                inVain = 0;
            }
        }
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

    /** Paints up to a word's length of a row. */
    private boolean paintRun(int[] source, int from, int row, int column, int length) {
        long open = done.unset(row, column, length);
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
        done.set(row, column, newlyDone);
        return true;
    }
}
