package org.fourquadrant.chart.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelBitmapTest {

    @ParameterizedTest
    @CsvSource({"1,150,90", "2,64,70", "5,129,40", "31,200,120", "32,260,120", "70,300,200", "9,8,8"})
    void isSetJustWhereAllAroundIsSet(int reach, int width, int height) {
        Random random = new Random(7);
        PixelBitmap all = new PixelBitmap(width, height);
        fill(all, width, height);
        for (int hole = 0; hole < 3; hole++) {
            int column = random.nextInt(width);
            all.clear(column, column + 1);
            setAllBut(all, column, random.nextInt(height), height);
        }
        PixelBitmap within = new PixelBitmap(width, height);
        within.setWithin(all, reach);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                assertEquals(isSetAround(all, x, y, reach), within.isSet(x, y), x + ", " + y);
            }
        }
    }

    @Test
    void bitsThatStraddleTwoWordsAreSetAndAskedFor() {
        for (int column = 0; column < 130; column++) {
            PixelBitmap rows = new PixelBitmap(200, 2);
            rows.set(1, column, 0b1011);
            assertEquals(0b0100, rows.unset(1, column, 4), "from column " + column);
            assertEquals(-1L & ~0b1011L, rows.unset(1, column, 64), "from column " + column);
            assertEquals(-1L, rows.unset(0, column, 64), "the row above, from column " + column);
        }
    }

    private static void fill(PixelBitmap rows, int width, int height) {
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                rows.set(row, column, 1);
            }
        }
    }

    private static void setAllBut(PixelBitmap rows, int column, int hole, int height) {
        for (int row = 0; row < height; row++) {
            if (row != hole) {
                rows.set(row, column, 1);
            }
        }
    }

    private static boolean isSetAround(PixelBitmap rows, int x, int y, int reach) {
        for (int row = y - reach; row <= y + reach; row++) {
            for (int column = x - reach; column <= x + reach; column++) {
                if (!rows.isSet(column, row)) {
                    return false;
                }
            }
        }
        return true;
    }
}
