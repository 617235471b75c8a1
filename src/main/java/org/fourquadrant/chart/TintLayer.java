package org.fourquadrant.chart;

import java.awt.Graphics2D;
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
            graphics.fill(scene.plot().areaOf(quadrant, lineX));
        }
    }

    /** Where the tints of a scene meet: at the line, or at the edge of the data area that is nearest to it. */
    static double lineX(ChartScene scene) {
        PlotGeometry plot = scene.plot();
        return plot.clampX(plot.xOfShare(scene.view().thresholds().main()));
    }
}
