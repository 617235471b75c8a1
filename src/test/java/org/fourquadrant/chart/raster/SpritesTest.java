package org.fourquadrant.chart.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.util.Arrays;
import org.fourquadrant.chart.lettering.ChartFonts;
import org.fourquadrant.chart.lettering.TextOutline;
import org.fourquadrant.chart.mark.MarkFill;
import org.fourquadrant.chart.mark.MarkShape;
import org.junit.jupiter.api.Test;

class SpritesTest {

    private static final int RED = 0xFFD55E00;

    private final Font font = new ChartFonts().regular(12);

    @Test
    void textThatWasUsedLastIsKept() {
        TextSprites sprites = new TextSprites(100_000);
        TextSprite first = sprites.of(key("Japan", 0));
        assertSame(first, sprites.of(key("Japan", 0)));
        assertNotSame(first, sprites.of(key("Japan", 1)));
    }

    @Test
    void textThatWasNotUsedForLongIsDropped() {
        TextSprite one = new TextSprites(1).of(key("Japan", 0));
        TextSprites sprites = new TextSprites(3 * one.coverage().length);
        TextSprite japan = sprites.of(key("Japan", 0));
        for (int i = 0; i < 10; i++) {
            sprites.of(key("Italy " + i, 0));
            assertTrue(sprites.keptBytes() <= 3 * one.coverage().length + 1_000);
        }
        assertNotSame(japan, sprites.of(key("Japan", 0)));
    }

    @Test
    void aQuarterOfAPixelMovesTheInkByAQuarter() {
        TextSprites sprites = new TextSprites(100_000);
        double difference = centre(sprites.of(key("Japan", 1))) - centre(sprites.of(key("Japan", 0)));
        assertEquals(0.25, difference, 0.02);
    }

    /** Parts are of 256 in the one way and of 255 in the other, so that a pixel may differ by a step or two. */
    @Test
    void lettersWithALineAreOnePictureThatLooksAsBothOverEachOther() {
        TextSprites sprites = new TextSprites(100_000);
        TextOutline line = new TextOutline(new Color(0xF2F6FB), 1.2);
        TextSprites.Key letters = key("Japan", 2);
        PixelGrid one = ground();
        one.blend(sprites.outlined(letters, line, Color.DARK_GRAY), 10, 20, 0, one.width());
        PixelGrid two = ground();
        two.blend(sprites.of(new TextSprites.Key(font, "Japan", 1, 2, line.reach())), 10, 20, line.colour());
        two.blend(sprites.of(letters), 10, 20, Color.DARK_GRAY);
        for (int i = 0; i < one.argb().length; i++) {
            for (int shift = 0; shift < 32; shift += 8) {
                assertEquals(two.argb()[i] >>> shift & 0xFF, one.argb()[i] >>> shift & 0xFF, 2);
            }
        }
        assertSame(sprites.outlined(letters, line, Color.DARK_GRAY), sprites.outlined(letters, line, Color.DARK_GRAY));
        assertNotSame(sprites.outlined(letters, line, Color.DARK_GRAY), sprites.outlined(letters, line, Color.BLUE));
    }

    private static PixelGrid ground() {
        PixelGrid grid = new PixelGrid(new int[60 * 30], 60, 30);
        Arrays.fill(grid.argb(), 0xFF336699);
        return grid;
    }

    @Test
    void textWithoutInkHasNoPixels() {
        TextOutline line = new TextOutline(Color.WHITE, 1);
        assertEquals(
                0, new TextSprites(100).outlined(key(" ", 0), line, Color.BLACK).height());
        assertEquals(0, new TextSprites(100).of(key(" ", 0)).coverage().length);
    }

    @Test
    void marksAreMadeOnceForEachLook() {
        MarkSprites sprites = new MarkSprites();
        MarkSprite first = sprites.of(MarkShape.CIRCLE, MarkFill.FILLED, RED, 2.4, 0, 0);
        assertSame(first, sprites.of(MarkShape.CIRCLE, MarkFill.FILLED, RED, 2.4, 0, 0));
        assertNotSame(first, sprites.of(MarkShape.CIRCLE, MarkFill.HOLLOW, RED, 2.4, 0, 0));
        assertNotSame(first, sprites.of(MarkShape.CIRCLE, MarkFill.FILLED, RED, 2.4, 3, 0));
        assertNotSame(first, sprites.of(MarkShape.SQUARE, MarkFill.FILLED, RED, 2.4, 0, 0));
        assertNotSame(first, sprites.of(MarkShape.CIRCLE, MarkFill.FILLED, 0xFF0072B2, 2.4, 0, 0));
    }

    @Test
    void marksAreMadeAnewForAnotherGround() {
        MarkSprites sprites = new MarkSprites();
        sprites.prepare(Color.WHITE, 1);
        MarkSprite light = sprites.of(MarkShape.CIRCLE, MarkFill.FILLED, RED, 2.4, 0, 0);
        sprites.prepare(Color.BLACK, 1);
        assertNotSame(light, sprites.of(MarkShape.CIRCLE, MarkFill.FILLED, RED, 2.4, 0, 0));
    }

    @Test
    void moreLooksThanTheTableHoldsAreStillDrawnRight() {
        MarkSprites sprites = new MarkSprites();
        for (int i = 0; i < 20_000; i++) {
            MarkSprite sprite = sprites.of(MarkShape.DIAMOND, MarkFill.FILLED, 0xFF000000 | i, 2.4, 0, 0);
            int middle = sprite.argb()[-sprite.top() * sprite.width() - sprite.left()];
            assertEquals(0xFF000000 | i, middle);
        }
    }

    private TextSprites.Key key(String text, int phase) {
        return new TextSprites.Key(font, text, 1, phase, 0);
    }

    /** The centre of the ink to the right of where the text starts, pixels. */
    private static double centre(TextSprite sprite) {
        double sum = 0;
        double weighted = 0;
        for (int i = 0; i < sprite.coverage().length; i++) {
            int ink = sprite.coverage()[i] & 0xFF;
            sum += ink;
            weighted += ink * (sprite.left() + i % sprite.width());
        }
        return weighted / sum;
    }
}
