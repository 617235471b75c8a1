package org.fourquadrant.chart.raster;

import java.awt.Color;
import java.util.Arrays;
import org.fourquadrant.chart.mark.MarkFill;
import org.fourquadrant.chart.mark.MarkShape;

/**
 * Marks prepared as pixels, one for every shape, fill, colour and radius, each in 4 × 4 steps of a pixel. Asked for once
 * per mark, so keys are numbers and nothing is allocated for a sprite that is there.
 */
final class MarkSprites {

    /** Slots of the table, a power of two; it is emptied when half full. */
    private static final int SLOTS = 2_048;

    /** Pixels kept at most, 16 MB. */
    private static final int MOST_PIXELS = 4_000_000;

    /** Steps of one pixel to which radii are rounded. */
    private static final int RADIUS_STEPS = 8;

    private static final int RADIUS_BITS = 11;
    private static final long EMPTY = -1;
    private static final int ALL_BUT_OPAQUE = 242;
    private static final int ALL_BUT_EMPTY = 13;

    /** Looks; at the same slot the sprites of the look, one for each step of a pixel once it was asked for. */
    private final long[] keys = new long[SLOTS];

    private final MarkSprite[][] sprites = new MarkSprite[SLOTS][];
    private Color ground = Color.WHITE;
    private double scale = 1;
    private int size;
    private int pixels;

    MarkSprites() {
        clear();
    }

    /** Says what lies behind the marks, and the pixels per logical pixel; sprites made for others are dropped. */
    void prepare(Color itsGround, double itsScale) {
        if (!ground.equals(itsGround) || scale != itsScale) {
            ground = itsGround;
            scale = itsScale;
            clear();
        }
    }

    /**
     * The sprite of a mark.
     *
     * @param argb its colour
     * @param radius logical pixels
     * @param phaseX quarters of a pixel by which its centre lies further right
     * @param phaseY quarters of a pixel by which its centre lies lower
     */
    MarkSprite of(MarkShape shape, MarkFill fill, int argb, double radius, int phaseX, int phaseY) {
        int steps = Math.min((1 << RADIUS_BITS) - 1, (int) (radius * RADIUS_STEPS + 0.5));
        long look = (long) shape.ordinal() << 2 | fill.ordinal();
        MarkSprite[] family = family((look << RADIUS_BITS | steps) << 32 | argb & 0xFFFFFFFFL);
        int phase = phaseY * SubPixel.PHASES + phaseX;
        if (family[phase] == null) {
            MarkSprite made = make(shape, fill, new Color(argb, true), (double) steps / RADIUS_STEPS, phaseX, phaseY);
            family[phase] = made;
            pixels += made.argb().length;
        }
        return family[phase];
    }

    private MarkSprite[] family(long key) {
        int slot = slotOf(key);
        if (keys[slot] == EMPTY) {
            if (size > SLOTS / 2 || pixels > MOST_PIXELS) {
                clear();
                slot = slotOf(key);
            }
            keys[slot] = key;
            sprites[slot] = new MarkSprite[SubPixel.PHASES * SubPixel.PHASES];
            size++;
        }
        return sprites[slot];
    }

    private int slotOf(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & SLOTS - 1;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & SLOTS - 1;
        }
        return slot;
    }

    private void clear() {
        Arrays.fill(keys, EMPTY);
        Arrays.fill(sprites, null);
        size = 0;
        pixels = 0;
    }

    private MarkSprite make(MarkShape shape, MarkFill fill, Color colour, double radius, int phaseX, int phaseY) {
        MarkStamp stamp = new MarkStamp(ground, scale);
        double x = (double) phaseX / SubPixel.PHASES;
        double y = (double) phaseY / SubPixel.PHASES;
        MarkSprite exact = stamp.make(shape, fill, colour, radius, x, y);
        simplify(exact.argb());
        return MarkSprite.of(exact.left(), exact.top(), exact.width(), exact.argb());
    }

    /**
     * Makes pixels that are all but opaque so, over the ground, and drops those that are all but empty: at most 13 of
     * 255 steps of difference in a pixel for a third of the time.
     */
    private void simplify(int[] argb) {
        for (int i = 0; i < argb.length; i++) {
            int alpha = argb[i] >>> 24;
            if (alpha >= ALL_BUT_OPAQUE) {
                argb[i] = PixelGrid.over(argb[i], ground.getRGB());
            } else if (alpha <= ALL_BUT_EMPTY) {
                argb[i] = 0;
            }
        }
    }
}
