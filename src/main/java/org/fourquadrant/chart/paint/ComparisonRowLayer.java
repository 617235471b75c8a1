package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.fourquadrant.chart.layout.ComparisonRow;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;

/**
 * Draws the row on a second definition: what a second place is, and how many countries the definition alone puts into
 * another quadrant.
 */
final class ComparisonRowLayer implements Layer {

    private static final BasicStroke THIN = new BasicStroke(1.1f);
    private static final double RADIUS = 4;

    private final Fonts tools;

    ComparisonRowLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        scene.layout().comparisonRow().ifPresent(row -> paint(graphics, scene, row));
    }

    private void paint(Graphics2D graphics, LaidOutChart scene, ComparisonRow row) {
        ChartPart.begin(graphics, ChartPart.Kind.FORK);
        paintKey(graphics, scene, row.keyX(), row.centre());
        if (row.dashWidth() > 0) {
            graphics.setColor(scene.palette().warning());
            graphics.setStroke(SecondPlaceLayer.CHANGING);
            graphics.draw(new Line2D.Double(row.dashX(), row.centre(), row.dashX() + row.dashWidth(), row.centre()));
        }
        graphics.setColor(scene.palette().softInk());
        TextPainter.left(graphics, tools, row.font(), row.key(), row.wordsX(), row.centre());
        TextPainter.left(graphics, tools, row.font(), row.headline(), row.headlineX(), row.centre());
    }

    /** A mark, its connector and its second place in small. */
    private static void paintKey(Graphics2D graphics, LaidOutChart scene, double x, double centre) {
        double second = x + ComparisonRow.KEY - 2 * RADIUS;
        graphics.setColor(scene.palette().axis());
        graphics.setStroke(THIN);
        graphics.draw(new Line2D.Double(x + RADIUS, centre, second, centre));
        graphics.fill(new Ellipse2D.Double(x, centre - RADIUS, 2 * RADIUS, 2 * RADIUS));
        graphics.draw(new Ellipse2D.Double(second, centre - RADIUS + 0.5, 2 * RADIUS - 1, 2 * RADIUS - 1));
    }
}
