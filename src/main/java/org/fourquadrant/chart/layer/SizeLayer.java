package org.fourquadrant.chart.layer;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.fourquadrant.chart.layout.SizeRow;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.Tools;
import org.fourquadrant.chart.scene.ChartScene;

/** What the areas of the marks mean, in a row under the axis. */
final class SizeLayer implements Layer {

    private static final BasicStroke OUTLINE = new BasicStroke(1.1f);

    private final Tools tools;

    SizeLayer(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        scene.layout().sizeRow().ifPresent(row -> paint(graphics, scene, row));
    }

    private void paint(Graphics2D graphics, ChartScene scene, SizeRow row) {
        ScenePart.begin(graphics, ScenePart.Kind.SIZES);
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
