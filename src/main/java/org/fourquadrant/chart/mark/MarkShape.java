package org.fourquadrant.chart.mark;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.fourquadrant.model.country.Quadrant;

/** Shapes of marks, all of about the same area, so that classes differ without colour too. */
public enum MarkShape {
    CIRCLE,
    SQUARE,
    TRIANGLE_DOWN,
    DIAMOND,
    TRIANGLE_UP,
    CROSS,
    BAR;

    /** How far the corners of any shape stand out from the circle of its area. */
    public static final double REACH = 1.45;

    private static final double[] CROSS_CORNERS = {
        -0.42, -1.22, 0.42, -1.22, 0.42, -0.42, 1.22, -0.42, 1.22, 0.42, 0.42, 0.42, 0.42, 1.22, -0.42, 1.22, -0.42,
        0.42, -1.22, 0.42, -1.22, -0.42, -0.42, -0.42
    };

    /** The shape of marks in a quadrant. */
    public static MarkShape of(Quadrant quadrant) {
        return switch (quadrant) {
            case I -> CIRCLE;
            case II -> SQUARE;
            case III -> TRIANGLE_DOWN;
            case IV -> DIAMOND;
        };
    }

    /** The outline about a centre; {@code radius} is that of the circle of the same area. */
    public Shape at(double x, double y, double radius) {
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            case SQUARE -> {
                double half = radius * 0.886;
                yield new Rectangle2D.Double(x - half, y - half, 2 * half, 2 * half);
            }
            case TRIANGLE_DOWN -> polygon(x, y, radius, 0, 1.2, 1.18, -0.78, -1.18, -0.78);
            case TRIANGLE_UP -> polygon(x, y, radius, 0, -1.2, 1.18, 0.78, -1.18, 0.78);
            case CROSS -> polygon(x, y, radius, CROSS_CORNERS);
            case BAR -> new Rectangle2D.Double(x - radius * 1.3, y - radius * 0.6, 2.6 * radius, 1.2 * radius);
            case DIAMOND -> polygon(x, y, radius, 0, -1.28, 1.28, 0, 0, 1.28, -1.28, 0);
        };
    }

    private static Shape polygon(double x, double y, double radius, double... corners) {
        Path2D path = new Path2D.Double();
        path.moveTo(x + corners[0] * radius, y + corners[1] * radius);
        for (int i = 2; i < corners.length; i += 2) {
            path.lineTo(x + corners[i] * radius, y + corners[i + 1] * radius);
        }
        path.closePath();
        return path;
    }
}
