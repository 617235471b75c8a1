package org.fourquadrant.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import org.fourquadrant.analysis.line.StableInterval;

/** The title, how many meet the line, and the lines of sources under the chart. */
final class CaptionLayer implements Layer {

    private static final double APART = 24;
    private static final double BETWEEN = 14;

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
        paintMeeting(graphics, scene, body);
        Font small = tools.fonts().regular(TypeScale.SMALL);
        graphics.setColor(scene.palette().faintInk());
        double centre = layout.sourceTop() + ChartLayout.SOURCE_LINE / 2;
        for (String line : layout.sourceLines()) {
            TextPainter.left(graphics, tools, small, line, layout.left(), centre);
            centre += ChartLayout.SOURCE_LINE;
        }
    }

    /** How many meet the line and how firm that is, as far as the title leaves room. */
    private void paintMeeting(Graphics2D graphics, ChartScene scene, Font font) {
        ChartLayout layout = scene.layout();
        double room = layout.right()
                - layout.left()
                - tools.measurer()
                        .width(
                                tools.fonts().bold(TypeScale.TITLE),
                                scene.texts().title())
                - APART;
        double right = layout.right();
        if (scene.stableInterval().isPresent()) {
            StableInterval interval = scene.stableInterval().get();
            String stable = scene.texts().stable(interval);
            double width = tools.measurer().width(font, stable) + BETWEEN;
            if (width + tools.measurer().width(font, scene.meetingCaption()) <= room) {
                graphics.setColor(
                        interval.isFragile()
                                ? scene.palette().warning()
                                : scene.palette().faintInk());
                TextPainter.right(graphics, tools, font, stable, right, layout.titleCentre());
                right -= width;
            }
        }
        graphics.setColor(scene.palette().softInk());
        TextPainter.right(graphics, tools, font, scene.meetingCaption(), right, layout.titleCentre());
    }
}
