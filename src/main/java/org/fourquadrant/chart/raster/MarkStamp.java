package org.fourquadrant.chart.raster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.fourquadrant.chart.mark.MarkFill;
import org.fourquadrant.chart.mark.MarkShape;
import org.fourquadrant.chart.paint.PaintHints;

/**
 * Draws marks into sprites.
 *
 * @param ground the colour of what lies behind them
 * @param scale pixels per logical pixel
 */
record MarkStamp(Color ground, double scale) {

    /**
     * A mark just as its shape would be drawn.
     *
     * @param radius logical pixels
     * @param x of its centre within its pixel, 0 to below 1
     * @param y of its centre within its pixel, 0 to below 1
     */
    MarkSprite make(MarkShape shape, MarkFill fill, Color colour, double radius, double x, double y) {
        Shape outline = shape.at(x / scale, y / scale, radius);
        Rectangle2D bounds = outline.getBounds2D();
        int left = (int) Math.floor((bounds.getMinX() - MarkFill.REACH) * scale);
        int top = (int) Math.floor((bounds.getMinY() - MarkFill.REACH) * scale);
        int width = (int) Math.ceil((bounds.getMaxX() + MarkFill.REACH) * scale) - left;
        int height = (int) Math.ceil((bounds.getMaxY() + MarkFill.REACH) * scale) - top;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D graphics = image.createGraphics();
        PaintHints.set(graphics);
        graphics.translate(-left, -top);
        graphics.scale(scale, scale);
        fill.paint(graphics, outline, colour, ground);
        graphics.dispose();
        return MarkSprite.of(
                left, top, width, ((DataBufferInt) image.getRaster().getDataBuffer()).getData());
    }
}
