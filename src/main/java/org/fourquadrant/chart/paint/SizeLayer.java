package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.SizeRow;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;

/** Draws the key of mark sizes in a row under the axis. */
final class SizeLayer implements Layer {

    private static final BasicStroke OUTLINE = new BasicStroke(1.1f);

    private final Fonts tools;

    SizeLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        scene.layout().sizeRow().ifPresent(row -> paint(graphics, scene, row));
    }

    private void paint(Graphics2D graphics, LaidOutChart scene, SizeRow row) {
        ChartPart.begin(graphics, ChartPart.Kind.SIZES);
        graphics.setColor(scene.palette().softInk());
        TextPainter.left(graphics, tools, row.font(), row.title(), row.left(), row.centre());
        graphics.setStroke(OUTLINE);
        for (SizeRow.Disc disc : row.discs()) {
            double radius = disc.radius();
            graphics.setColor(scene.palette().axis());
            graphics.draw(new Ellipse2D.Double(disc.centreX() - radius, row.centre() - radius, 2 * radius, 2 * radius));
            graphics.setColor(scene.palette().softInk());
            TextPainter.left(graphics, tools, row.font(), disc.caption(), disc.captionX(), row.centre());
        }
    }
}
