package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.StripCurve;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.facts.line.Step;
import org.fourquadrant.facts.place.Plottable;

/** The strip under the axis: a tick for each country at its share, and the part of each group that meets the line. */
final class StripLayer implements Layer {

    private static final float CURVE = 1.4f;
    private static final BasicStroke TICK = new BasicStroke(1f);
    private static final double TICK_HEIGHT = 6;
    private static final double HEADROOM = 4;
    private static final double EDGE = 1;

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        List<StripCurve> curves = scene.ground().curves();
        if (curves.isEmpty()) {
            return;
        }
        Rectangle2D strip = scene.layout().strip();
        ChartPart.begin(graphics, ChartPart.Kind.STRIP);
        graphics.setColor(ground(scene.palette()));
        graphics.fill(strip);
        Shape clip = graphics.getClip();
        graphics.clip(strip);
        paintTicks(graphics, scene, strip, curves.get(0));
        for (StripCurve curve : curves) {
            graphics.setStroke(stroke(curve, CURVE));
            graphics.setColor(curve.colour(scene.palette(), scene.view().theme()));
            graphics.draw(path(curve, scene.plot(), strip));
        }
        graphics.setClip(clip);
    }

    /** Takes away what is in the strip and at its edges. */
    void clear(Graphics2D graphics, LaidOutChart scene) {
        if (!scene.ground().curves().isEmpty()) {
            Rectangle2D strip = scene.layout().strip();
            graphics.setColor(scene.palette().ground());
            graphics.fill(new Rectangle2D.Double(
                    strip.getX() - EDGE,
                    strip.getY() - EDGE,
                    strip.getWidth() + 2 * EDGE,
                    strip.getHeight() + 2 * EDGE));
        }
    }

    /** What the strip is tinted with. */
    static Color ground(Palette palette) {
        return Palette.withAlpha(palette.axis(), 16);
    }

    /** The stroke of a curve and of its sample. */
    static BasicStroke stroke(StripCurve curve, float width) {
        float[] dashes = curve.group().dashes();
        return dashes.length == 0
                ? new BasicStroke(width)
                : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0);
    }

    private static void paintTicks(Graphics2D graphics, LaidOutChart scene, Rectangle2D strip, StripCurve all) {
        graphics.setStroke(TICK);
        graphics.setColor(Palette.withAlpha(scene.palette().axis(), 150));
        for (Plottable country : all.shares().ascending()) {
            double x = scene.plot().xOfShare(country.share().value());
            graphics.draw(new Line2D.Double(x, strip.getMaxY() - TICK_HEIGHT, x, strip.getMaxY()));
        }
    }

    private static Path2D path(StripCurve curve, PlotGeometry plot, Rectangle2D strip) {
        Path2D path = new Path2D.Double();
        path.moveTo(strip.getX(), height(strip, 1));
        for (Step step : curve.shares().steps()) {
            double y = height(strip, step.meeting() / (double) curve.size());
            path.lineTo(path.getCurrentPoint().getX(), y);
            path.lineTo(plot.xOfShare(step.share()), y);
        }
        double floor = height(strip, 0);
        path.lineTo(path.getCurrentPoint().getX(), floor);
        path.lineTo(strip.getMaxX(), floor);
        return path;
    }

    private static double height(Rectangle2D strip, double part) {
        double floor = strip.getMaxY() - TICK_HEIGHT - 2;
        return floor - part * (floor - strip.getY() - HEADROOM);
    }
}
