package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.fourquadrant.chart.lettering.TextTarget;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.facts.years.RibbonCell;

/**
 * Paints the cells of a ribbon of years: filled, hollow, struck through.
 *
 * @param isPixels whether a logical pixel is a pixel, which is filled as a whole where its middle is in the box: Java2D takes as
 *     long again to find that out for a box between pixels
 */
record RibbonCells(Graphics2D graphics, boolean isPixels) {

    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final int HOLLOW_ALPHA = 40;
    private static final int STRIKE_ALPHA = 150;

    /** The filling of boxes on a picture, by how it smooths edges now. */
    static RibbonCells on(Graphics2D graphics) {
        boolean smooth =
                graphics.getRenderingHint(RenderingHints.KEY_ANTIALIASING) != RenderingHints.VALUE_ANTIALIAS_OFF;
        return new RibbonCells(
                graphics,
                TextTarget.isUnder(graphics) && graphics.getTransform().isIdentity() && !smooth);
    }

    /** Fills a box. */
    void fill(Color colour, Rectangle2D box) {
        graphics.setColor(colour);
        if (isPixels) {
            int x = pixel(box.getX());
            int y = pixel(box.getY());
            graphics.fillRect(x, y, pixel(box.getMaxX()) - x, pixel(box.getMaxY()) - y);
        } else {
            graphics.fill(box);
        }
    }

    private static int pixel(double edge) {
        return (int) Math.ceil(edge - 0.5);
    }

    /** Fills a box lightly within its edge, as for a carried share. */
    void fillHollow(Palette palette, RibbonCell cell, Rectangle2D box) {
        Color colour = colour(palette, cell);
        fill(colour, box);
        fill(
                palette.onGround(colour, HOLLOW_ALPHA),
                new Rectangle2D.Double(box.getX() + 1, box.getY() + 1, box.getWidth() - 2, box.getHeight() - 2));
    }

    /** That of its quadrant, or grey where that is not decided. */
    static Color colour(Palette palette, RibbonCell cell) {
        return cell.quadrant().map(palette::mark).orElse(palette.axis());
    }

    /** Strikes a cell through, as before the line was agreed on. */
    static void strike(Graphics2D graphics, Palette palette, Rectangle2D box) {
        graphics.setColor(Palette.withAlpha(palette.ground(), STRIKE_ALPHA));
        graphics.setStroke(THIN);
        graphics.draw(new Line2D.Double(box.getX(), box.getMaxY(), box.getMaxX(), box.getY()));
    }
}
