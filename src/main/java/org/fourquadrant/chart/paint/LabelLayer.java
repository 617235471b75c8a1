package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import org.fourquadrant.chart.layout.Dimming;
import org.fourquadrant.chart.layout.LabelBox;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.MarkLabel;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.Palette;

/** Labels and the leaders that tie them to their marks. */
final class LabelLayer implements Layer {

    private static final BasicStroke LEADER = new BasicStroke(0.8f);

    private final Fonts tools;

    LabelLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        graphics.setStroke(LEADER);
        for (MarkLabel label : scene.labels()) {
            label.leader().ifPresent(line -> {
                ChartPart.begin(graphics, ChartPart.Kind.LEADER, label.country());
                graphics.setColor(Palette.withAlpha(scene.palette().axis(), 150));
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            });
        }
        for (MarkLabel label : scene.labels()) {
            ChartPart.begin(graphics, ChartPart.Kind.LABEL, label.country());
            boolean selected = scene.view().selection().contains(label.country());
            Font font = selected
                    ? tools.fonts().bold(TypeScale.LABEL)
                    : tools.fonts().regular(TypeScale.LABEL);
            Color ink = selected ? scene.palette().ink() : scene.palette().softInk();
            graphics.setColor(Dimming.isDimmed(scene.view(), label.country()) ? Palette.withAlpha(ink, 140) : ink);
            paintText(graphics, font, label);
        }
    }

    /** The end next to the mark is the one that stays where it is. */
    private void paintText(Graphics2D graphics, Font font, MarkLabel label) {
        LabelBox box = label.box();
        double centre = box.y() + box.height() / 2;
        if (label.offset().dx() > box.width() / 4) {
            TextPainter.left(graphics, tools, font, label.text(), box.x(), centre);
        } else if (label.offset().dx() < -box.width() / 4) {
            TextPainter.right(graphics, tools, font, label.text(), box.x() + box.width(), centre);
        } else {
            TextPainter.centred(graphics, tools, font, label.text(), box.x() + box.width() / 2, centre);
        }
    }
}
