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

    private final int mostBytes;
    private final Map<Key, TextSprite> kept = new LinkedHashMap<>(256, 0.75f, true);
    private int bytes;

    /** Sprites of which at most so many bytes are kept. */
    TextSprites(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    TextSprite of(Key key) {
        TextSprite sprite = kept.get(key);
        if (sprite == null) {
            sprite = make(key);
            kept.put(key, sprite);
            bytes += sprite.coverage().length;
            dropOldest();
        }
        return sprite;
    }

    int keptBytes() {
        return bytes;
    }

    private void dropOldest() {
        var oldest = kept.entrySet().iterator();
        // The newest stays even where it alone is too large.
        while (bytes > mostBytes && kept.size() > 1) {
            bytes -= oldest.next().getValue().coverage().length;
            oldest.remove();
        }
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
