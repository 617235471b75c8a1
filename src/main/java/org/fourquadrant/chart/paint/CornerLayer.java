package org.fourquadrant.chart.paint;

import java.awt.Font;
import java.awt.Graphics2D;
import org.fourquadrant.chart.layout.CornerTitle;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;

/** The name, count and meaning of each quadrant in its corner. */
final class CornerLayer implements Layer {

    private final Fonts tools;

    CornerLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        for (CornerTitle title : scene.corners()) {
            double centre = title.box().getY() + CornerTitle.FIRST_LINE / 2;
            ChartPart.begin(graphics, ChartPart.Kind.CORNER, title.quadrant().name());
            graphics.setColor(scene.palette().title(title.quadrant()));
            line(graphics, title, tools.fonts().bold(TypeScale.CORNER), title.count(), centre);
            centre += CornerTitle.FIRST_LINE / 2 + CornerTitle.NEXT_LINE / 2;
            for (String text : title.lines()) {
                line(graphics, title, tools.fonts().regular(TypeScale.SMALL), text, centre);
                centre += CornerTitle.NEXT_LINE;
            }
        }
    }

    private void line(Graphics2D graphics, CornerTitle title, Font font, String text, double centre) {
        if (title.quadrant().meetsThreshold()) {
            TextPainter.right(graphics, tools, font, text, title.box().getMaxX(), centre);
        } else {
            TextPainter.left(graphics, tools, font, text, title.box().getX(), centre);
        }
    }
}
