package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.List;
import org.fourquadrant.chart.layout.Dimming;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.SecondPlaceLook;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.mark.SecondPlace;
import org.fourquadrant.chart.mark.SecondPlaceField;
import org.fourquadrant.model.country.CountryCode;

/**
 * Under the marks, where a second definition puts the same countries: a ghost, and a connector to it. What changes no
 * quadrant is thin and grey, so that the few that do stand out among sixty.
 */
final class SecondPlaceLayer implements Layer {

    /** Above so many, only what changes quadrant is drawn: the rest would be one grey cloud. */
    private static final int MANY = 400;

    static final BasicStroke CHANGING =
            new BasicStroke(1.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3f, 2f}, 0f);

    private static final BasicStroke THIN = new BasicStroke(1f);
    private static final BasicStroke THICK = new BasicStroke(1.6f);
    private static final int QUIET_ALPHA = 150;

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        List<SecondPlace> ghosts = scene.ground().ghosts().ghosts();
        Dimming dimming = Dimming.of(scene);
        for (SecondPlace ghost : ghosts) {
            SecondPlaceLook look = SecondPlaceLook.of(scene, ghost);
            boolean isLost = look == SecondPlaceLook.QUIET && ghosts.size() > MANY;
            if (look != SecondPlaceLook.HIDDEN && !isLost) {
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

    private static void paintConnector(Graphics2D graphics, LaidOutChart scene, SecondPlace ghost, Ink ink) {
        ChartPart.begin(graphics, ChartPart.Kind.CONNECTOR, code(ghost));
        double x = scene.field().x(ghost.mark());
        double y = scene.field().y(ghost.mark());
        ink.draw(graphics, new Line2D.Double(x, y, ghost.endX(), ghost.endY()));
    }

    private static void paintGhost(Graphics2D graphics, LaidOutChart scene, SecondPlace ghost, Ink ink) {
        if (ghost.isWithin()) {
            ChartPart.begin(graphics, ChartPart.Kind.GHOST, code(ghost));
            double radius = scene.field().radius(ghost.mark()) * SecondPlaceField.PART_OF_MARK;
            Shape shape = scene.shape(ghost.mark(), SecondPlaceLook.other(scene, ghost))
                    .at(ghost.x(), ghost.y(), radius);
            graphics.setColor(scene.palette().ground());
            graphics.fill(shape);
            ink.draw(graphics, shape);
        }
    }

    private static Ink connector(LaidOutChart scene, SecondPlace ghost, SecondPlaceLook look, Dimming dimming) {
        return look == SecondPlaceLook.CHANGING
                ? new Ink(dimmed(dimming, ghost, scene.palette().warning()), CHANGING)
                : quiet(scene, ghost, dimming);
    }

    private static Ink outline(LaidOutChart scene, SecondPlace ghost, SecondPlaceLook look, Dimming dimming) {
        Color there = scene.colour(ghost.mark(), SecondPlaceLook.other(scene, ghost));
        return look == SecondPlaceLook.QUIET
                ? quiet(scene, ghost, dimming)
                : new Ink(dimmed(dimming, ghost, there), THICK);
    }

    private static Ink quiet(LaidOutChart scene, SecondPlace ghost, Dimming dimming) {
        Color grey = Palette.withAlpha(scene.palette().axis(), QUIET_ALPHA);
        return isSelected(scene, ghost)
                ? new Ink(scene.palette().ink(), THICK)
                : new Ink(dimmed(dimming, ghost, grey), THIN);
    }

    private static boolean isSelected(LaidOutChart scene, SecondPlace ghost) {
        return scene.view().selection().contains(code(ghost));
    }

    private static Color dimmed(Dimming dimming, SecondPlace ghost, Color colour) {
        return new Color(dimming.shown(ghost.mark(), colour), true);
    }

    private static CountryCode code(SecondPlace ghost) {
        return ghost.fork().country().code();
    }
}
