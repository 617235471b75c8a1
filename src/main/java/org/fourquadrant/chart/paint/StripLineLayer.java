package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.StripCurve;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TextPainter;
import org.fourquadrant.chart.lettering.TypeScale;

/** The threshold on the strip, and how many of each group meet it. */
final class StripLineLayer implements Layer {

    private static final double DASH = 20;
    private static final double GAP = 5;
    private static final double BETWEEN = 14;
    private static final double INSET = 8;
    private static final double PLATE = 3;
    private static final double PLATE_HEIGHT = 15;

    /** The row of counts at the top of the strip, logical pixels. */
    static final double COUNTS_HEIGHT = 20;

    private final Fonts tools;

    StripLineLayer(Fonts tools) {
        this.tools = tools;
    }

    @Override
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        List<StripCurve> curves = scene.ground().curves();
        if (curves.isEmpty()) {
            return;
        }
        Rectangle2D strip = scene.layout().strip();
        double x = scene.lineX();
        ChartPart.begin(graphics, ChartPart.Kind.STRIP_LINE);
        double counts = paintCounts(graphics, scene, curves, strip);
        graphics.setColor(scene.palette().accent());
        graphics.setStroke(new BasicStroke(2f));
        double top = x < counts ? strip.getY() : strip.getY() + COUNTS_HEIGHT;
        graphics.draw(new Line2D.Double(x, top, x, strip.getMaxY()));
    }

    /** From the right, where the curves are low and leave room; says where the counts begin, so that no line crosses them. */
    private double paintCounts(Graphics2D graphics, LaidOutChart scene, List<StripCurve> curves, Rectangle2D strip) {
        Font font = tools.fonts().regular(TypeScale.SMALL);
        double right = strip.getMaxX() - INSET;
        double centre = strip.getY() + 11;
        for (int i = curves.size() - 1; i >= 0; i--) {
            StripCurve curve = curves.get(i);
            String text = scene.texts()
                    .line()
                    .groupMeeting(
                            curve.group(),
                            curve.shares().meeting(scene.view().thresholds().main()),
                            curve.size());
            paintPlate(graphics, scene, text, right, centre);
            graphics.setColor(scene.palette().softInk());
            TextPainter.right(graphics, tools, font, text, right, centre);
            right -= tools.measurer().width(font, text) + GAP;
            graphics.setColor(curve.colour(scene.palette(), scene.view().theme()));
            graphics.setStroke(StripLayer.stroke(curve, 2f));
            graphics.draw(new Line2D.Double(right - DASH, centre, right, centre));
            right -= DASH + BETWEEN;
        }
        return right;
    }

    /** What keeps the line from crossing out a count that it passes. */
    private void paintPlate(Graphics2D graphics, LaidOutChart scene, String text, double right, double centre) {
        double width = tools.measurer().width(tools.fonts().regular(TypeScale.SMALL), text) + GAP + DASH;
        Rectangle2D plate = new Rectangle2D.Double(
                right - width - PLATE, centre - PLATE_HEIGHT / 2, width + 2 * PLATE, PLATE_HEIGHT);
        graphics.setColor(scene.palette().ground());
        graphics.fill(plate);
        graphics.setColor(StripLayer.ground(scene.palette()));
        graphics.fill(plate);
    }
}
