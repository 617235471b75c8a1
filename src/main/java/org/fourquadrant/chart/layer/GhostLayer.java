package org.fourquadrant.chart.layer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.List;
import org.fourquadrant.chart.colour.Palette;
import org.fourquadrant.chart.mark.Ghost;
import org.fourquadrant.chart.mark.GhostField;
import org.fourquadrant.chart.mark.MarkShape;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.chart.scene.Dimming;
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
    private static final BasicStroke THICK = new BasicStroke(1.6f);
    private static final int QUIET_ALPHA = 150;

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        List<Ghost> ghosts = scene.ground().ghosts().ghosts();
        Dimming dimming = Dimming.of(scene);
        for (Ghost ghost : ghosts) {
            GhostLook look = GhostLook.of(scene, ghost);
            boolean isLost = look == GhostLook.QUIET && ghosts.size() > MANY;
            if (look != GhostLook.HIDDEN && !isLost) {
                Color colour = connectorColour(scene, ghost, look);
                paintConnector(graphics, scene, ghost, stroke(scene, ghost, look), dimmed(dimming, ghost, colour));
                Quadrant other = GhostLook.other(scene, ghost);
                Color outline = look == GhostLook.QUIET ? colour : scene.colour(ghost.mark(), other);
                paintGhost(graphics, scene, ghost, other, dimmed(dimming, ghost, outline));
            }
        }
    }

    private static void paintConnector(
            Graphics2D graphics, ChartScene scene, Ghost ghost, BasicStroke stroke, Color colour) {
        ScenePart.begin(graphics, ScenePart.Kind.CONNECTOR, code(ghost));
        graphics.setColor(colour);
        graphics.setStroke(stroke);
        double x = scene.field().x(ghost.mark());
        double y = scene.field().y(ghost.mark());
        graphics.draw(new Line2D.Double(x, y, ghost.endX(), ghost.endY()));
    }

    private static void paintGhost(Graphics2D graphics, ChartScene scene, Ghost ghost, Quadrant other, Color outline) {
        if (!ghost.isWithin()) {
            return;
        }
        ScenePart.begin(graphics, ScenePart.Kind.GHOST, code(ghost));
        double radius = scene.field().radius(ghost.mark()) * GhostField.PART_OF_MARK;
        Shape shape = MarkShape.of(other).at(ghost.x(), ghost.y(), radius);
        graphics.setColor(scene.palette().ground());
        graphics.fill(shape);
        graphics.setColor(outline);
        graphics.setStroke(outline.getAlpha() == QUIET_ALPHA ? THIN : THICK);
        graphics.draw(shape);
    }

    private static BasicStroke stroke(ChartScene scene, Ghost ghost, GhostLook look) {
        return look == GhostLook.CHANGING ? CHANGING : isSelected(scene, ghost) ? THICK : THIN;
    }

    private static Color connectorColour(ChartScene scene, Ghost ghost, GhostLook look) {
        if (look == GhostLook.CHANGING) {
            return scene.palette().warning();
        }
        return isSelected(scene, ghost)
                ? scene.palette().ink()
                : Palette.withAlpha(scene.palette().axis(), QUIET_ALPHA);
    }

    private static boolean isSelected(ChartScene scene, Ghost ghost) {
        return scene.view().selection().contains(code(ghost));
    }

    private static Color dimmed(Dimming dimming, Ghost ghost, Color colour) {
        return new Color(dimming.shown(ghost.mark(), colour), true);
    }

    private static CountryCode code(Ghost ghost) {
        return ghost.fork().country().code();
    }
}
