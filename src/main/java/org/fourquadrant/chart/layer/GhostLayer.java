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
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.chart.scene.Dimming;
import org.fourquadrant.chart.scene.GhostLook;
import org.fourquadrant.model.country.CountryCode;

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
                paintConnector(graphics, scene, ghost, connector(scene, ghost, look, dimming));
                paintGhost(graphics, scene, ghost, outline(scene, ghost, look, dimming));
            }
        }
    }

    /** What a line is drawn with. */
    private record Ink(Color colour, BasicStroke stroke) {

        void draw(Graphics2D graphics, Shape shape) {
            graphics.setColor(colour);
            graphics.setStroke(stroke);
            graphics.draw(shape);
        }
    }

    private static void paintConnector(Graphics2D graphics, ChartScene scene, Ghost ghost, Ink ink) {
        ScenePart.begin(graphics, ScenePart.Kind.CONNECTOR, code(ghost));
        double x = scene.field().x(ghost.mark());
        double y = scene.field().y(ghost.mark());
        ink.draw(graphics, new Line2D.Double(x, y, ghost.endX(), ghost.endY()));
    }

    private static void paintGhost(Graphics2D graphics, ChartScene scene, Ghost ghost, Ink ink) {
        if (ghost.isWithin()) {
            ScenePart.begin(graphics, ScenePart.Kind.GHOST, code(ghost));
            double radius = scene.field().radius(ghost.mark()) * GhostField.PART_OF_MARK;
            Shape shape =
                    scene.shape(ghost.mark(), GhostLook.other(scene, ghost)).at(ghost.x(), ghost.y(), radius);
            graphics.setColor(scene.palette().ground());
            graphics.fill(shape);
            ink.draw(graphics, shape);
        }
    }

    private static Ink connector(ChartScene scene, Ghost ghost, GhostLook look, Dimming dimming) {
        return look == GhostLook.CHANGING
                ? new Ink(dimmed(dimming, ghost, scene.palette().warning()), CHANGING)
                : quiet(scene, ghost, dimming);
    }

    private static Ink outline(ChartScene scene, Ghost ghost, GhostLook look, Dimming dimming) {
        Color there = scene.colour(ghost.mark(), GhostLook.other(scene, ghost));
        return look == GhostLook.QUIET ? quiet(scene, ghost, dimming) : new Ink(dimmed(dimming, ghost, there), THICK);
    }

    private static Ink quiet(ChartScene scene, Ghost ghost, Dimming dimming) {
        Color grey = Palette.withAlpha(scene.palette().axis(), QUIET_ALPHA);
        return isSelected(scene, ghost)
                ? new Ink(scene.palette().ink(), THICK)
                : new Ink(dimmed(dimming, ghost, grey), THIN);
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
