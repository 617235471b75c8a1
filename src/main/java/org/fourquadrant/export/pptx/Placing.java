package org.fourquadrant.export.pptx;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Where a drawing stands on a slide.
 *
 * @param scale points per logical pixel
 * @param x of its left edge, points
 * @param y of its upper edge, points
 */
record Placing(double scale, double x, double y) {

    Rectangle2D box(double left, double top, double width, double height) {
        return new Rectangle2D.Double(x + left * scale, y + top * scale, width * scale, height * scale);
    }

    AffineTransform transform() {
        return new AffineTransform(scale, 0, 0, scale, x, y);
    }
}
