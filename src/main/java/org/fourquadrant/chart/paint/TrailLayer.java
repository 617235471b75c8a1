package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.TrailPath;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.facts.years.Trail;
import org.fourquadrant.facts.years.YearPlace;

/**
 * The ways of countries over the years, under the marks: wider and stronger towards the end, in the colours of the quadrants
 * passed, dashed over years without a place, an arrow at the end.
 */
final class TrailLayer implements Layer {

    /** Above so many points all together, ways are thin lines in the colour of their end: more would be a cloud, and slow. */
    static final int MANY = 2_000;

    private static final double LEAST_WIDTH = 1;
    private static final double MOST_WIDTH = 3;
    private static final int LEAST_ALPHA = 90;
    private static final int MOST_ALPHA = 235;
    private static final int STRAIGHT_ALPHA = 150;
    private static final float STRAIGHT_WIDTH = 1.4f;
    private static final double DOT = 1.9;
    private static final double ARROW = 8;
    private static final double ARROW_HALF = 4;
    private static final BasicStroke HOLLOW = new BasicStroke(1f);
    private static final BasicStroke PLAIN = new BasicStroke(1f);

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        List<TrailPath> trails = scene.trails();
        if (trails.isEmpty()) {
            return;
        }
        int points = trails.stream().mapToInt(trail -> trail.points().size()).sum();
        Shape before = graphics.getClip();
        PlotGeometry plot = scene.plot();
        graphics.clip(new Rectangle2D.Double(plot.x(), plot.y(), plot.width(), plot.height()));
        for (TrailPath trail : trails) {
            ChartPart.begin(
                    graphics, ChartPart.Kind.TRAIL, trail.trail().country().code());
            if (points > MANY) {
                paintPlain(graphics, scene, trail);
            } else {
                paintWay(graphics, scene, trail);
            }
        }
        graphics.setClip(before);
    }

    private static void paintPlain(Graphics2D graphics, LaidOutChart scene, TrailPath trail) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_OFF);
        graphics.setStroke(PLAIN);
        List<TrailPath.TrailPoint> points = trail.points();
        graphics.setColor(colour(scene, points.get(points.size() - 1).place()));
        Path2D way = new Path2D.Double();
        way.moveTo(points.get(0).x(), points.get(0).y());
        points.forEach(point -> way.lineTo(point.x(), point.y()));
        graphics.draw(way);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    }

    private static void paintWay(Graphics2D graphics, LaidOutChart scene, TrailPath trail) {
        boolean straight = trail.trail().kind() == Trail.Kind.STRAIGHT;
        int last = trail.points().size() - 1;
        for (int i = 1; i <= last; i++) {
            double part = last == 1 ? 1 : (i - 1) / (last - 1.0);
            TrailPath.TrailPoint point = trail.points().get(i);
            boolean gap = !straight
                    && point.place().year() - trail.points().get(i - 1).place().year() > 1;
            int alpha = straight ? STRAIGHT_ALPHA : (int) (LEAST_ALPHA + part * (MOST_ALPHA - LEAST_ALPHA));
            float width = straight ? STRAIGHT_WIDTH : (float) (LEAST_WIDTH + part * (MOST_WIDTH - LEAST_WIDTH));
            graphics.setColor(Palette.withAlpha(colour(scene, point.place()), alpha));
            graphics.setStroke(
                    gap
                            ? new BasicStroke(
                                    width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {3f, 3f}, 0f)
                            : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(segment(trail, i));
        }
        for (int i = 0; !straight && i < last; i++) {
            paintDot(graphics, scene, trail.points().get(i));
        }
        paintArrow(graphics, scene, trail);
    }

    private static Line2D segment(TrailPath trail, int end) {
        TrailPath.TrailPoint from = trail.points().get(end - 1);
        TrailPath.TrailPoint to = trail.points().get(end);
        return new Line2D.Double(from.x(), from.y(), to.x(), to.y());
    }

    /** Hollow where the share is of an earlier year. */
    private static void paintDot(Graphics2D graphics, LaidOutChart scene, TrailPath.TrailPoint point) {
        Ellipse2D dot = new Ellipse2D.Double(point.x() - DOT, point.y() - DOT, 2 * DOT, 2 * DOT);
        Color colour = colour(scene, point.place());
        graphics.setColor(point.place().isCarried() ? scene.palette().ground() : colour);
        graphics.fill(dot);
        if (point.place().isCarried()) {
            graphics.setColor(colour);
            graphics.setStroke(HOLLOW);
            graphics.draw(dot);
        }
    }

    /** The tip touches the mark, where there is one. */
    private static void paintArrow(Graphics2D graphics, LaidOutChart scene, TrailPath trail) {
        TrailPath.TrailPoint end = trail.points().get(trail.points().size() - 1);
        TrailPath.TrailPoint before = trail.points().get(trail.points().size() - 2);
        double length = Math.hypot(end.x() - before.x(), end.y() - before.y());
        if (length < 1) {
            return;
        }
        double dx = (end.x() - before.x()) / length;
        double dy = (end.y() - before.y()) / length;
        double radius = scene.markOf(trail.trail().country().code())
                .map(MarkPlace::radius)
                .orElse(0.0);
        double tipX = end.x() - dx * radius;
        double tipY = end.y() - dy * radius;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(tipX, tipY);
        arrow.lineTo(tipX - dx * ARROW - dy * ARROW_HALF, tipY - dy * ARROW + dx * ARROW_HALF);
        arrow.lineTo(tipX - dx * ARROW + dy * ARROW_HALF, tipY - dy * ARROW - dx * ARROW_HALF);
        arrow.closePath();
        graphics.setColor(colour(scene, end.place()));
        graphics.fill(arrow);
    }

    private static Color colour(LaidOutChart scene, YearPlace place) {
        return place.quadrant()
                .map(scene.palette()::mark)
                .orElse(scene.palette().softInk());
    }
}
