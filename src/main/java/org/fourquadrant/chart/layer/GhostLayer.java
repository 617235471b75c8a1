package org.fourquadrant.chart.layer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import org.fourquadrant.chart.colour.Palette;
import org.fourquadrant.chart.mark.Ghost;
import org.fourquadrant.chart.mark.GhostField;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.MarkShape;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.chart.scene.GhostLook;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Quadrant;

/**
 * Under the marks, where a second definition puts the same countries: a ghost, and a connector to it. What changes no
 * quadrant is thin and grey, so that the few that do stand out among sixty.
 */
final class GhostLayer implements Layer {

    /** Above so many, only what changes quadrant is drawn: the rest would be one grey cloud. */
    private static final int MANY = 400;

    static final BasicStroke CHANGING =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3f, 2f}, 0f);

    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke SELECTED = new BasicStroke(1.6f);
    private static final int QUIET_ALPHA = 150;
    private static final int DIMMED_ALPHA = 60;

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        GhostField field = scene.ground().ghosts();
        boolean many = field.ghosts().size() > MANY;
        for (Ghost ghost : field.ghosts()) {
            GhostLook look = GhostLook.of(scene, ghost);
            if (look != GhostLook.HIDDEN && !(many && look == GhostLook.QUIET)) {
                paint(graphics, scene, ghost, look);
            }
        }
    }

    private static void paint(Graphics2D graphics, ChartScene scene, Ghost ghost, GhostLook look) {
        CountryCode country = ghost.fork().country().code();
        MarkField marks = scene.field();
        ScenePart.begin(graphics, ScenePart.Kind.CONNECTOR, country);
        graphics.setColor(connector(scene, country, look));
        graphics.setStroke(look == GhostLook.CHANGING ? CHANGING : scene.isSelected(country) ? SELECTED : THIN);
        graphics.draw(new Line2D.Double(marks.x(ghost.mark()), marks.y(ghost.mark()), ghost.endX(), ghost.endY()));
        if (!ghost.isWithin()) {
            return;
        }
        ScenePart.begin(graphics, ScenePart.Kind.GHOST, country);
        Quadrant other = GhostLook.other(scene, ghost);
        double radius = marks.radius(ghost.mark()) * GhostField.PART_OF_MARK;
        Shape shape = MarkShape.of(other).at(ghost.x(), ghost.y(), radius);
        graphics.setColor(scene.palette().ground());
        graphics.fill(shape);
        graphics.setColor(
                look == GhostLook.QUIET
                        ? connector(scene, country, look)
                        : dimmed(scene, country, scene.colour(ghost.mark(), other)));
        graphics.setStroke(look == GhostLook.QUIET && !scene.isSelected(country) ? THIN : SELECTED);
        graphics.draw(shape);
    }

    private static Color connector(ChartScene scene, CountryCode country, GhostLook look) {
        Color colour = look == GhostLook.CHANGING
                ? scene.palette().warning()
                : scene.isSelected(country)
                        ? scene.palette().ink()
                        : Palette.withAlpha(scene.palette().axis(), QUIET_ALPHA);
        return dimmed(scene, country, colour);
    }

    private static Color dimmed(ChartScene scene, CountryCode country, Color colour) {
        return scene.isDimmed(country) ? Palette.withAlpha(colour, DIMMED_ALPHA) : colour;
    }
}
