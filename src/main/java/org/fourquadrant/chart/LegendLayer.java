package org.fourquadrant.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** What the colours mean, in a row under the axis. */
final class LegendLayer implements Layer {

    private static final double DOT = 9;
    private static final double AFTER_DOT = 5;
    private static final double BETWEEN = 16;

    /** Smaller than this part of its size nobody reads it. */
    private static final double LEAST_PART = 0.5;

    private final Tools tools;

    LegendLayer(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        if (!scene.layout().surround().hasLegend()) {
            return;
        }
        ScenePart.begin(graphics, ScenePart.Kind.LEGEND);
        Font font = fitting(scene);
        double centre = scene.layout().legendCentre();
        double x = scene.layout().left();
        String title = title(scene);
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

    private static String title(ChartScene scene) {
        return scene.texts().legendTitle(scene.colouring().legendTitle());
    }

    /** The face in the size in which the whole row fits. */
    private Font fitting(ChartScene scene) {
        Font font = tools.fonts().regular(TypeScale.SMALL);
        double words = tools.measurer().width(font, title(scene));
        double gaps = BETWEEN;
        for (MarkColouring.LegendEntry entry : scene.colouring().legend()) {
            words += tools.measurer().width(font, entry.caption());
            gaps += DOT + AFTER_DOT + BETWEEN;
        }
        double room = scene.layout().right() - scene.layout().left() - gaps;
        return words <= room ? font : tools.fonts().regular(TypeScale.SMALL * Math.max(LEAST_PART, room / words));
    }
}
