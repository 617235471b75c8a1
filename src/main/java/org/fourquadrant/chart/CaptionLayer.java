package org.fourquadrant.chart;

import java.awt.Font;
import java.awt.Graphics2D;

/** The title, how many meet the line, and the lines of sources under the chart. */
final class CaptionLayer implements Layer {

    private final Tools tools;

    CaptionLayer(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        ChartLayout layout = scene.layout();
        graphics.setColor(scene.palette().ink());
        Font title = tools.fonts().bold(TypeScale.TITLE);
        TextPainter.left(graphics, tools, title, scene.texts().title(), layout.left(), layout.titleCentre());
        Font body = tools.fonts().regular(TypeScale.BODY);
        graphics.setColor(scene.palette().softInk());
        TextPainter.right(graphics, tools, body, scene.meetingCaption(), layout.right(), layout.titleCentre());
        Font small = tools.fonts().regular(TypeScale.SMALL);
        graphics.setColor(scene.palette().faintInk());
        double centre = layout.sourceTop() + ChartLayout.SOURCE_LINE / 2;
        for (String line : layout.sourceLines()) {
            TextPainter.left(graphics, tools, small, line, layout.left(), centre);
            centre += ChartLayout.SOURCE_LINE;
        }
    }
}
