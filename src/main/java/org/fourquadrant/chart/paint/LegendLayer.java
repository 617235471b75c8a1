package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.List;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LegendRow;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.mark.MarkColouring;
import org.fourquadrant.model.view.Filter;

/** Draws the legend of colours in a row under the axis; the marks of what a filter leaves out are empty. */
final class LegendLayer implements Layer {

    private static final BasicStroke RING = new BasicStroke(1.3f);

    private static final double RADIUS = LegendRow.DOT / 2;

    private final Fonts tools;

    LegendLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        if (!scene.layout().margins().hasLegend()) {
            return;
        }
        ChartPart.begin(graphics, ChartPart.Kind.LEGEND);
        LegendRow row = scene.legend();
        if (!row.title().isEmpty()) {
            graphics.setColor(scene.palette().softInk());
            TextPainter.left(
                    graphics, tools, row.font(), row.title(), scene.layout().textLeft(), row.centre());
        }
        Filter filter = scene.view().marks().filter();
        List<MarkColouring.LegendEntry> entries = scene.colouring().legend();
        for (int i = 0; i < entries.size(); i++) {
            MarkColouring.LegendEntry entry = entries.get(i);
            double x = row.lefts().get(i);
            boolean shown = filter.shows(entry.trait());
            graphics.setColor(entry.look().colour());
            Shape mark = entry.look().shape().at(x + LegendRow.DOT / 2, row.centre(), RADIUS);
            if (shown) {
                graphics.fill(mark);
            } else {
                graphics.setStroke(RING);
                graphics.draw(mark);
            }
            graphics.setColor(
                    shown ? scene.palette().softInk() : scene.palette().faintInk());
            double text = x + LegendRow.DOT + LegendRow.AFTER_DOT;
            TextPainter.left(graphics, tools, row.font(), entry.caption(), text, row.centre());
        }
    }
}
