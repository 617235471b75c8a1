package org.fourquadrant.chart.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OcclusionOrderTest {

    private static final int WIDTH = 150;
    private static final int HEIGHT = 110;
    private static final int REACH = 3;

    @Test
    void hiddenMarksCanBeLeftOut() {
        OcclusionOrder all = new OcclusionOrder(WIDTH, HEIGHT, REACH);
        OcclusionOrder seen = new OcclusionOrder(WIDTH, HEIGHT, REACH);
        Random random = new Random(3);
        int leftOut = 0;
        for (int mark = 0; mark < 60_000; mark++) {
            MarkSprite sprite = sprite(random.nextInt());
            int x = middling(random, WIDTH);
            int y = middling(random, HEIGHT);
            all.paintBehind(sprite, x, y, 0, WIDTH);
            if (seen.isHidden(x, y)) {
                leftOut++;
            } else {
                seen.paintBehind(sprite, x, y, 0, WIDTH);
            }
        }
        assertArrayEquals(pixels(all), pixels(seen));
        assertTrue(leftOut > 25_000, leftOut + " were left out");
    }

    @Test
    void clearedColumnsHideNothingAnyMore() {
        OcclusionOrder picture = new OcclusionOrder(WIDTH, HEIGHT, REACH);
        Random random = new Random(3);
        for (int mark = 0; mark < 60_000; mark++) {
            picture.paintBehind(sprite(-1), middling(random, WIDTH), middling(random, HEIGHT), 0, WIDTH);
        }
        assertTrue(picture.isHidden(WIDTH / 2, HEIGHT / 2));
        picture.clear(WIDTH / 2 + REACH, WIDTH / 2 + REACH + 1);
        assertEquals(false, picture.isHidden(WIDTH / 2, HEIGHT / 2));
        assertTrue(picture.isHidden(WIDTH / 2 - 1, HEIGHT / 2));
        assertEquals(0, pixels(picture)[HEIGHT / 2 * WIDTH + WIDTH / 2 + REACH]);
    }

    private static int middling(Random random, int size) {
        return (int) Math.max(0, Math.min(size - 1, size * (0.5 + 0.16 * random.nextGaussian())));
    }

    /** A square of three pixels with a translucent edge. */
    private static MarkSprite sprite(int colour) {
        int[] argb = new int[25];
        for (int i = 0; i < argb.length; i++) {
            boolean edge = i / 5 % 4 == 0 || i % 5 % 4 == 0;
            argb[i] = edge ? 0x80000000 | colour & 0x007F7F7F : 0xFF000000 | colour;
        }
        return MarkSprite.of(-2, -2, 5, argb);
    }

    private static int[] pixels(OcclusionOrder picture) {
        PixelGrid copy = new PixelGrid(new int[WIDTH * HEIGHT], WIDTH, HEIGHT);
        picture.over(copy);
        return copy.argb();
    }
}
