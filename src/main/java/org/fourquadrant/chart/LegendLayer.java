package org.fourquadrant.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** What the colours mean, in a row under the axis. */
final class LegendLayer implements Layer {

    private static final double DOT = 9;
    private static final double AFTER_DOT = 5;
    private static final double BETWEEN = 16;

    private final Tools tools;

    LegendLayer(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        Font font = tools.fonts().regular(TypeScale.SMALL);
        double centre = scene.layout().legendCentre();
        double x = scene.layout().left();
        String title = scene.colouring().legendTitle();
        if (!title.isEmpty()) {
            graphics.setColor(scene.palette().softInk());
            TextPainter.left(graphics, tools, font, title, x, centre);
            x += tools.measurer().width(font, title) + BETWEEN;
        }
        for (MarkColouring.LegendEntry entry : scene.colouring().legend()) {
            graphics.setColor(entry.colour());
            graphics.fill(new Ellipse2D.Double(x, centre - DOT / 2, DOT, DOT));
            x += DOT + AFTER_DOT;
            graphics.setColor(scene.palette().softInk());
            TextPainter.left(graphics, tools, font, entry.caption(), x, centre);
            x += tools.measurer().width(font, entry.caption()) + BETWEEN;
        }
    }
}
