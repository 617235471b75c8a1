package org.fourquadrant.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/** Labels and the leaders that tie them to their marks. */
final class LabelLayer implements Layer {

    private static final BasicStroke LEADER = new BasicStroke(0.8f);

    private final Tools tools;

    LabelLayer(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        graphics.setStroke(LEADER);
        for (MarkLabel label : scene.labels()) {
            label.leader().ifPresent(line -> {
                graphics.setColor(Palette.withAlpha(scene.palette().axis(), 150));
                graphics.draw(new Line2D.Double(line.x1(), line.y1(), line.x2(), line.y2()));
            });
        }
        for (MarkLabel label : scene.labels()) {
            boolean selected = scene.isSelected(label.country());
            Font font = selected
                    ? tools.fonts().bold(TypeScale.LABEL)
                    : tools.fonts().regular(TypeScale.LABEL);
            Color ink = selected ? scene.palette().ink() : scene.palette().softInk();
            graphics.setColor(scene.isDimmed(label.country()) ? Palette.withAlpha(ink, 70) : ink);
            TextPainter.left(
                    graphics,
                    tools,
                    font,
                    label.text(),
                    label.box().x(),
                    label.box().y() + label.box().height() / 2);
        }
    }
}
