package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.fourquadrant.chart.mark.Palette;

/** Draws the boxes of a diagram and the arrows from one to the next below it. */
public final class BoxDrawing {

    private static final BasicStroke EDGE = new BasicStroke(1.2f);
    private static final BasicStroke SHAFT = new BasicStroke(1.6f);
    private static final double ROUND = 8;
    private static final double HEAD = 5;

    private BoxDrawing() {}

    /** Paints a box. */
    public static void box(Graphics2D graphics, Palette palette, String name, Rectangle2D box) {
        ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "box-" + name);
        RoundRectangle2D shape =
                new RoundRectangle2D.Double(box.getX(), box.getY(), box.getWidth(), box.getHeight(), ROUND, ROUND);
        graphics.setColor(palette.band());
        graphics.fill(shape);
        graphics.setColor(palette.axis());
        graphics.setStroke(EDGE);
        graphics.draw(shape);
    }

    /** Paints an arrow straight down. */
    public static void arrow(Graphics2D graphics, Palette palette, String name, double x, double from, double to) {
        ChartPart.begin(graphics, ChartPart.Kind.DRAWING, "arrow-" + name);
        graphics.setColor(palette.axis());
        graphics.setStroke(SHAFT);
        graphics.draw(new Line2D.Double(x, from, x, to - HEAD));
        Path2D head = new Path2D.Double();
        head.moveTo(x - HEAD, to - HEAD * 1.6);
        head.lineTo(x + HEAD, to - HEAD * 1.6);
        head.lineTo(x, to);
        head.closePath();
        graphics.fill(head);
    }
}
