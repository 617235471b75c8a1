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
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
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

    /**
     * Sprites that were used last, up to so many bytes.
     *
     * @param <K> what a sprite depends on
     * @param <S> sprites
     */
    static final class KeptSprites<K, S> {

        private final int mostBytes;
        private final ToIntFunction<S> size;
        private final Map<K, S> kept = new LinkedHashMap<>(256, 0.75f, true);
        private int bytes;

        /** @param size bytes of a sprite */
        KeptSprites(int mostBytes, ToIntFunction<S> size) {
            this.mostBytes = mostBytes;
            this.size = size;
        }

        /** The sprite that is kept, or a new one, which then is. */
        S of(K key, Function<K, S> make) {
            S sprite = kept.get(key);
            if (sprite == null) {
                sprite = make.apply(key);
                kept.put(key, sprite);
                bytes += size.applyAsInt(sprite);
                dropOldest();
            }
            return sprite;
        }

        int bytes() {
            return bytes;
        }

        private void dropOldest() {
            var oldest = kept.entrySet().iterator();
            // The newest stays even where it alone is too large.
            while (bytes > mostBytes && kept.size() > 1) {
                bytes -= size.applyAsInt(oldest.next().getValue());
                oldest.remove();
            }
        }
    }
}
