package org.fourquadrant.chart.layer;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.model.view.AxisScale;

/** The ground, and the band in which a signed-log scale is near-linear. */
final class GroundLayer implements Layer {

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        ScenePart.begin(graphics, ScenePart.Kind.GROUND);
        graphics.setColor(scene.palette().ground());
        graphics.fill(
                new Rectangle2D.Double(0, 0, scene.size().width(), scene.size().height()));
        if (scene.view().axes().balance() instanceof AxisScale.SignedLog signedLog) {
            PlotGeometry plot = scene.plot();
            double top = plot.clampY(plot.yOfBalance(signedLog.constant()));
            double bottom = plot.clampY(plot.yOfBalance(-signedLog.constant()));
            ScenePart.begin(graphics, ScenePart.Kind.BAND);
            graphics.setColor(scene.palette().band());
            graphics.fill(new Rectangle2D.Double(plot.x(), top, plot.width(), bottom - top));
        }
    }
}
