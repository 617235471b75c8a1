package org.fourquadrant.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import org.fourquadrant.model.Quadrant;

/** The marks: shape and colour by quadrant, filled for a value of the chart's year, hollow for another's. */
final class MarkLayer implements Layer {

    private static final BasicStroke OUTLINE = new BasicStroke(1.6f);
    private static final BasicStroke HALO = new BasicStroke(1.1f);
    private static final BasicStroke RING = new BasicStroke(1.8f);
    private static final double RING_GAP = 4.5;
    private static final int DIMMED = 70;

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        MarkField field = scene.field();
        for (int i = 0; i < field.size(); i++) {
            if (scene.plot().contains(field.x(i), field.y(i))) {
                paintMark(graphics, scene, i);
            }
        }
        scene.view().selection().forEach(code -> field.indexOf(code).ifPresent(i -> paintRing(graphics, scene, i)));
    }

    private static void paintMark(Graphics2D graphics, ChartScene scene, int index) {
        MarkField field = scene.field();
        Quadrant quadrant = scene.quadrant(index);
        Color colour = scene.colour(index);
        if (scene.isDimmed(field.country(index).country().code())) {
            colour = Palette.withAlpha(colour, DIMMED);
        }
        Shape shape = MarkShape.of(quadrant).at(field.x(index), field.y(index), field.radius(index));
        if (field.country(index).share().isOfAnotherYear()) {
            graphics.setColor(scene.palette().ground());
            graphics.fill(shape);
            graphics.setStroke(OUTLINE);
            graphics.setColor(colour);
            graphics.draw(shape);
        } else {
            graphics.setStroke(HALO);
            graphics.setColor(scene.palette().ground());
            graphics.draw(shape);
            graphics.setColor(colour);
            graphics.fill(shape);
        }
    }

    private static void paintRing(Graphics2D graphics, ChartScene scene, int index) {
        MarkField field = scene.field();
        double radius = field.radius(index) + RING_GAP;
        graphics.setColor(scene.palette().ink());
        graphics.setStroke(RING);
        graphics.draw(new Ellipse2D.Double(field.x(index) - radius, field.y(index) - radius, 2 * radius, 2 * radius));
    }
}
