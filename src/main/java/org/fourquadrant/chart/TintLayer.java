package org.fourquadrant.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.fourquadrant.model.Quadrant;

/** The tint of each quadrant; it moves with the line. */
final class TintLayer implements Layer {

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        for (Quadrant quadrant : Quadrant.values()) {
            graphics.setColor(scene.palette().tint(quadrant));
            graphics.fill(area(scene, quadrant));
        }
    }

    private static Rectangle2D area(ChartScene scene, Quadrant quadrant) {
        PlotGeometry plot = scene.plot();
        double line = plot.clampX(plot.xOfShare(scene.view().thresholds().main()));
        double zero = plot.clampY(plot.yOfBalance(0));
        double left = quadrant.meetsThreshold() ? line : plot.x();
        double right = quadrant.meetsThreshold() ? plot.x() + plot.width() : line;
        double top = quadrant.isSurplus() ? plot.y() : zero;
        double bottom = quadrant.isSurplus() ? zero : plot.y() + plot.height();
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}
