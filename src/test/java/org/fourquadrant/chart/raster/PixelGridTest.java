package org.fourquadrant.chart.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PixelGridTest {

    private static final int WHITE = 0xFFFFFFFF;

    private final PixelGrid grid = new PixelGrid(new int[16], 4, 4);

    @Test
    void halfCoveredPixelsAreHalfway() {
        fill(WHITE);
        grid.blend(new TextSprite(0, 0, 1, 1, new byte[] {(byte) 128}), 1, 1, Color.BLACK);
        assertEquals(0xFF7F7F7F, grid.argb()[5]);
    }

    @Test
    void translucentColoursCoverLess() {
        fill(WHITE);
        grid.blend(new TextSprite(0, 0, 1, 1, new byte[] {(byte) 255}), 0, 0, new Color(0, 0, 0, 51));
        assertEquals(0xFFCCCCCC, grid.argb()[0]);
    }

    @Test
    void whatIsOpaqueStaysOpaqueUnderAnySprite() {
        for (int alpha = 0; alpha < 256; alpha++) {
            fill(0xFF123456);
            grid.blend(MarkSprite.of(0, 0, 1, new int[] {alpha << 24}), 2, 2, 0, 4);
            assertEquals(255, grid.argb()[10] >>> 24, "alpha " + alpha);
        }
    }

    @Test
    void spritesAreCutAtEveryEdge() {
        int red = 0xFFFF0000;
        MarkSprite square = MarkSprite.of(-1, -1, 3, new int[] {red, red, red, red, red, red, red, red, red});
        fill(WHITE);
        grid.blend(square, 0, 0, 0, 4);
        grid.blend(square, 3, 3, 0, 4);
        int[] expected = {red, red, WHITE, WHITE, red, red, WHITE, WHITE, WHITE, WHITE, red, red, WHITE, WHITE, red, red
        };
        assertArrayEquals(expected, grid.argb());
        grid.blend(new TextSprite(-9, -9, 3, 3, new byte[9]), 0, 0, Color.RED);
        assertArrayEquals(expected, grid.argb());
    }

    @Test
    void nothingIsPaintedOutsideTheColumnsAskedFor() {
        fill(WHITE);
        MarkSprite row = MarkSprite.of(0, 0, 4, new int[] {0xFF000000, 0xFF000000, 0xFF000000, 0xFF000000});
        grid.blend(row, 0, 0, 1, 3);
        assertArrayEquals(new int[] {WHITE, 0xFF000000, 0xFF000000, WHITE}, Arrays.copyOf(grid.argb(), 4));
    }

    private void fill(int colour) {
        Arrays.fill(grid.argb(), colour);
    }
}
