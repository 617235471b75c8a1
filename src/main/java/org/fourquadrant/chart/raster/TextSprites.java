package org.fourquadrant.chart.raster;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.fourquadrant.chart.lettering.TextMeasurer;
import org.fourquadrant.chart.lettering.TextOutline;

/**
 * Text made from its outlines, which stand where the metrics say; Java2D's own glyphs start at whole pixels, so that
 * words at small sizes look unevenly set. Outlines cost more, so what was used last is kept.
 */
final class TextSprites {

    /**
     * What a sprite depends on.
     *
     * @param font face and size, logical pixels
     * @param text what it says
     * @param scale pixels per logical pixel
     * @param phase quarters of a pixel by which it starts further right
     * @param reach how far the line around the letters stands out, logical pixels; 0 for the letters alone
     */
    record Key(Font font, String text, double scale, int phase, double reach) {}

    /**
     * What a sprite of letters with a line around them depends on.
     *
     * @param letters without the line
     * @param outline around them
     * @param ink of the letters
     */
    private record OutlinedKey(Key letters, TextOutline outline, Color ink) {}

    private final KeptSprites<Key, TextSprite> shapes;
    private final KeptSprites<OutlinedKey, MarkSprite> outlined;

    /** Sprites of which at most so many bytes are kept, half of them for either kind. */
    TextSprites(int mostBytes) {
        shapes = new KeptSprites<>(mostBytes / 2, sprite -> sprite.coverage().length);
        outlined = new KeptSprites<>(mostBytes / 2, sprite -> Integer.BYTES * sprite.argb().length);
    }

    TextSprite of(Key key) {
        return shapes.of(key, TextSprites::make);
    }

    int keptBytes() {
        return shapes.bytes() + outlined.bytes();
    }

    /** Letters in a colour with a line around them: one picture, most of it opaque, instead of two to be blended. */
    MarkSprite outlined(Key letters, TextOutline outline, Color ink) {
        return outlined.of(new OutlinedKey(letters, outline, ink), this::make);
    }

    private MarkSprite make(OutlinedKey key) {
        Key letters = key.letters();
        TextSprite inner = of(letters);
        TextSprite outer = make(new Key(
                letters.font(),
                letters.text(),
                letters.scale(),
                letters.phase(),
                key.outline().reach()));
        PixelGrid pixels = new PixelGrid(new int[outer.width() * outer.height()], outer.width(), outer.height());
        pixels.blend(outer, -outer.left(), -outer.top(), key.outline().colour());
        pixels.blend(inner, -outer.left(), -outer.top(), key.ink());
        return MarkSprite.of(outer.left(), outer.top(), outer.width(), pixels.argb());
    }

    private static TextSprite make(Key key) {
        Shape outline = TextMeasurer.outline(key.font(), key.text());
        AffineTransform transform =
                new AffineTransform(key.scale(), 0, 0, key.scale(), (double) key.phase() / SubPixel.PHASES, 0);
        Shape shape = transform.createTransformedShape(outline);
        if (shape.getBounds2D().isEmpty()) {
            return new TextSprite(0, 0, 0, 0, new byte[0]);
        }
        Rectangle bounds = shape.getBounds();
        double reach = key.reach() * key.scale();
        int margin = (int) Math.ceil(reach) + 1;
        bounds.grow(margin, margin);
        BufferedImage image = new BufferedImage(bounds.width, bounds.height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.BLACK);
        graphics.translate(-bounds.x, -bounds.y);
        TextOutline.fill(graphics, shape, reach);
        graphics.dispose();
        int[] argb = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] coverage = new byte[argb.length];
        for (int i = 0; i < argb.length; i++) {
            coverage[i] = (byte) (argb[i] >>> 24);
        }
        return new TextSprite(bounds.x, bounds.y, bounds.width, bounds.height, coverage);
    }
}
