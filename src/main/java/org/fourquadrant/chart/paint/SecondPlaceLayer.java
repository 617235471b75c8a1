package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.List;
import org.fourquadrant.chart.layout.Emphasis;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.SecondPlaceLook;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.mark.SecondPlace;
import org.fourquadrant.chart.mark.SecondPlaceField;
import org.fourquadrant.model.country.CountryCode;

/**
 * Draws under the marks where a second definition puts the same countries: a smaller mark, and a connector to it. What
 * changes no quadrant is thin and grey, so that the few that do stand out among sixty.
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
        List<SecondPlace> places = scene.ground().secondPlaces().places();
        Emphasis emphasis = Emphasis.of(scene);
        for (SecondPlace place : places) {
            SecondPlaceLook look = SecondPlaceLook.of(scene, place);
            boolean isLost = look == SecondPlaceLook.QUIET && places.size() > MANY;
            if (look != SecondPlaceLook.HIDDEN && !isLost) {
                paintConnector(graphics, scene, place, connector(scene, place, look, emphasis));
                paintPlace(graphics, scene, place, outline(scene, place, look, emphasis));
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

    private static void paintConnector(Graphics2D graphics, LaidOutChart scene, SecondPlace place, Ink ink) {
        ChartPart.begin(graphics, ChartPart.Kind.CONNECTOR, code(place));
        double x = scene.field().x(place.mark());
        double y = scene.field().y(place.mark());
        ink.draw(graphics, new Line2D.Double(x, y, place.endX(), place.endY()));
    }

    private static void paintPlace(Graphics2D graphics, LaidOutChart scene, SecondPlace place, Ink ink) {
        if (place.isWithin()) {
            ChartPart.begin(graphics, ChartPart.Kind.GHOST, code(place));
            double radius = scene.field().radius(place.mark()) * SecondPlaceField.PART_OF_MARK;
            Shape shape = scene.shape(place.mark(), SecondPlaceLook.other(scene, place))
                    .at(place.x(), place.y(), radius);
            graphics.setColor(scene.palette().ground());
            graphics.fill(shape);
            ink.draw(graphics, shape);
        }
    }

    private static Ink connector(LaidOutChart scene, SecondPlace place, SecondPlaceLook look, Emphasis emphasis) {
        return look == SecondPlaceLook.CHANGING
                ? new Ink(dimmed(emphasis, place, scene.palette().warning()), CHANGING)
                : quiet(scene, place, emphasis);
    }

    private static Ink outline(LaidOutChart scene, SecondPlace place, SecondPlaceLook look, Emphasis emphasis) {
        Color there = scene.colour(place.mark(), SecondPlaceLook.other(scene, place));
        return look == SecondPlaceLook.QUIET
                ? quiet(scene, place, emphasis)
                : new Ink(dimmed(emphasis, place, there), THICK);
    }

    private static Ink quiet(LaidOutChart scene, SecondPlace place, Emphasis emphasis) {
        Color grey = Palette.withAlpha(scene.palette().axis(), QUIET_ALPHA);
        return isSelected(scene, place)
                ? new Ink(scene.palette().ink(), THICK)
                : new Ink(dimmed(emphasis, place, grey), THIN);
    }

    private static boolean isSelected(LaidOutChart scene, SecondPlace place) {
        return scene.view().selection().contains(code(place));
    }

    private static Color dimmed(Emphasis emphasis, SecondPlace place, Color colour) {
        return new Color(emphasis.shown(place.mark(), colour), true);
    }

    private static CountryCode code(SecondPlace place) {
        return place.comparison().country().code();
    }
}
