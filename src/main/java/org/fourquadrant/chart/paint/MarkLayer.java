package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.util.Optional;
import org.fourquadrant.chart.layout.Emphasis;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkField;

/** The marks: shapes, or where the target takes prepared ones sprites of them; a ring about each selected one. */
final class MarkLayer implements Layer {

    private static final BasicStroke RING = new BasicStroke(1.8f);

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        MarkField field = scene.field();
        Optional<MarkTarget> target = MarkTarget.under(graphics);
        if (target.isPresent()) {
            target.get().marks(scene, graphics.getTransform().getScaleX());
        } else {
            draw(graphics, scene);
        }
        scene.view().selection().forEach(code -> field.indexOf(code).ifPresent(i -> paintRing(graphics, scene, i)));
    }

    private static void draw(Graphics2D graphics, LaidOutChart scene) {
        MarkField field = scene.field();
        Emphasis emphasis = Emphasis.of(scene);
        for (int i : field.drawn()) {
            if (field.isWithin(i)) {
                ChartPart.begin(
                        graphics,
                        ChartPart.Kind.MARK,
                        field.country(i).country().code());
                Color colour = scene.markColour(i);
                Shape shape = scene.markShape(i).at(field.x(i), field.y(i), field.radius(i));
                Color shown = new Color(emphasis.shown(i, colour), true);
                scene.markFill(i).paint(graphics, shape, shown, scene.palette().ground());
            }
        }
    }

    private static void paintRing(Graphics2D graphics, LaidOutChart scene, int index) {
        MarkField field = scene.field();
        ChartPart.begin(
                graphics, ChartPart.Kind.RING, field.country(index).country().code());
        double radius = field.radius(index) + MarkField.RING_GAP;
        graphics.setColor(scene.palette().ink());
        graphics.setStroke(RING);
        graphics.draw(new Ellipse2D.Double(field.x(index) - radius, field.y(index) - radius, 2 * radius, 2 * radius));
    }
}
