package org.fourquadrant.chart.mark;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * The fill of a mark: filled for a value of the chart's year, hollow for another's, hollow with a bar where the value does not
 * decide on which side of the line it is.
 */
public enum MarkFill {
    FILLED {
        @Override
        public void paint(Graphics2D graphics, Shape shape, Color colour, Color ground) {
            graphics.setStroke(HALO);
            graphics.setColor(ground);
            graphics.draw(shape);
            graphics.setColor(colour);
            graphics.fill(shape);
        }
    },
    HOLLOW {
        @Override
        public void paint(Graphics2D graphics, Shape shape, Color colour, Color ground) {
            graphics.setColor(ground);
            graphics.fill(shape);
            graphics.setStroke(OUTLINE);
            graphics.setColor(colour);
            graphics.draw(shape);
        }
    },
    UNDECIDED {
        @Override
        public void paint(Graphics2D graphics, Shape shape, Color colour, Color ground) {
            HOLLOW.paint(graphics, shape, colour, ground);
            Rectangle2D box = shape.getBounds2D();
            graphics.draw(new Line2D.Double(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY()));
        }
    };

    /** How far strokes reach beyond a shape at most, logical pixels; at the corners of a triangle they do. */
    public static final double REACH = 2;

    private static final BasicStroke OUTLINE = new BasicStroke(1.6f);
    private static final BasicStroke HALO = new BasicStroke(1.1f);

    /** Draws a mark; the ground is the colour of what lies behind it. */
    public abstract void paint(Graphics2D graphics, Shape shape, Color colour, Color ground);
}
