package org.fourquadrant.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.fourquadrant.model.AxisScale;
import org.fourquadrant.model.Quadrant;

/** The ground, the tint of each quadrant and the band in which a signed-log scale is near-linear. */
final class GroundLayer implements Layer {

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        graphics.setColor(scene.palette().ground());
        graphics.fill(
                new Rectangle2D.Double(0, 0, scene.size().width(), scene.size().height()));
        for (Quadrant quadrant : Quadrant.values()) {
            graphics.setColor(scene.palette().tint(quadrant));
            graphics.fill(area(scene, quadrant));
        }
        if (scene.view().axes().balance() instanceof AxisScale.SignedLog signedLog) {
            double top = clampY(scene, signedLog.constant());
            double bottom = clampY(scene, -signedLog.constant());
            graphics.setColor(scene.palette().band());
            graphics.fill(
                    new Rectangle2D.Double(scene.plot().x(), top, scene.plot().width(), bottom - top));
        }
    }

    private static Rectangle2D area(ChartScene scene, Quadrant quadrant) {
        PlotGeometry plot = scene.plot();
        double line = clampX(scene, scene.view().thresholds().main());
        double zero = clampY(scene, 0);
        double left = quadrant.meetsThreshold() ? line : plot.x();
        double right = quadrant.meetsThreshold() ? plot.x() + plot.width() : line;
        double top = quadrant.isSurplus() ? plot.y() : zero;
        double bottom = quadrant.isSurplus() ? zero : plot.y() + plot.height();
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    private static double clampX(ChartScene scene, double share) {
        PlotGeometry plot = scene.plot();
        return Math.max(plot.x(), Math.min(plot.x() + plot.width(), plot.xOfShare(share)));
    }

    private static double clampY(ChartScene scene, double balance) {
        PlotGeometry plot = scene.plot();
        return Math.max(plot.y(), Math.min(plot.y() + plot.height(), plot.yOfBalance(balance)));
    }
}
