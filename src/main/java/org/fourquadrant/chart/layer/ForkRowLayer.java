package org.fourquadrant.chart.layer;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.fourquadrant.chart.layout.ForkRow;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.Tools;
import org.fourquadrant.chart.scene.ChartScene;

/** What a ghost is, and how many countries the definition alone puts into another quadrant. */
final class ForkRowLayer implements Layer {

    private static final BasicStroke THIN = new BasicStroke(1.1f);
    private static final double RADIUS = 4;

    private final Tools tools;

    ForkRowLayer(Tools tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        scene.layout().forkRow().ifPresent(row -> paint(graphics, scene, row));
    }

    private void paint(Graphics2D graphics, ChartScene scene, ForkRow row) {
        ScenePart.begin(graphics, ScenePart.Kind.FORK);
        paintKey(graphics, scene, row.keyX(), row.centre());
        if (row.dashWidth() > 0) {
            graphics.setColor(scene.palette().warning());
            graphics.setStroke(GhostLayer.CHANGING);
            graphics.draw(new Line2D.Double(row.dashX(), row.centre(), row.dashX() + row.dashWidth(), row.centre()));
        }
        graphics.setColor(scene.palette().softInk());
        TextPainter.left(graphics, tools, row.font(), row.ghost(), row.ghostX(), row.centre());
        TextPainter.left(graphics, tools, row.font(), row.headline(), row.headlineX(), row.centre());
    }

    /** A mark, its connector and its ghost in small. */
    private static void paintKey(Graphics2D graphics, ChartScene scene, double x, double centre) {
        double ghost = x + ForkRow.KEY - 2 * RADIUS;
        graphics.setColor(scene.palette().axis());
        graphics.setStroke(THIN);
        graphics.draw(new Line2D.Double(x + RADIUS, centre, ghost, centre));
        graphics.fill(new Ellipse2D.Double(x, centre - RADIUS, 2 * RADIUS, 2 * RADIUS));
        graphics.draw(new Ellipse2D.Double(ghost, centre - RADIUS + 0.5, 2 * RADIUS - 1, 2 * RADIUS - 1));
    }
}
