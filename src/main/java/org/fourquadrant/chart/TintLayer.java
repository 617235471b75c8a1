package org.fourquadrant.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.fourquadrant.model.Quadrant;

/** The tint of each quadrant; it moves with the line. */
final class TintLayer implements Layer {

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        paint(graphics, scene, lineX(scene));
    }

    /** Paints the tints as if the line were at a pixel of the data area. */
    void paint(Graphics2D graphics, ChartScene scene, double lineX) {
        for (Quadrant quadrant : Quadrant.values()) {
            ScenePart.begin(graphics, ScenePart.Kind.QUADRANT, quadrant.name());
            graphics.setColor(scene.palette().tint(quadrant));
            graphics.fill(area(scene.plot(), quadrant, lineX));
        }
    }

    /** Where the tints of a scene meet: at the line, or at the edge of the data area that is nearest to it. */
    static double lineX(ChartScene scene) {
        PlotGeometry plot = scene.plot();
        return plot.clampX(plot.xOfShare(scene.view().thresholds().main()));
    }

    private static Rectangle2D area(PlotGeometry plot, Quadrant quadrant, double line) {
        double zero = plot.clampY(plot.yOfBalance(0));
        double left = quadrant.meetsThreshold() ? line : plot.x();
        double right = quadrant.meetsThreshold() ? plot.x() + plot.width() : line;
        double top = quadrant.isSurplus() ? plot.y() : zero;
        double bottom = quadrant.isSurplus() ? zero : plot.y() + plot.height();
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }
}
