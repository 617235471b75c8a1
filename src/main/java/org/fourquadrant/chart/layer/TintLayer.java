package org.fourquadrant.chart.layer;

import java.awt.Graphics2D;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.model.country.Quadrant;

/** The tint of each quadrant; it moves with the line. */
final class TintLayer implements Layer {

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        paint(graphics, scene, scene.lineX());
    }

    /** Paints the tints as if the line were at a pixel of the data area. */
    void paint(Graphics2D graphics, ChartScene scene, double lineX) {
        for (Quadrant quadrant : Quadrant.values()) {
            ScenePart.begin(graphics, ScenePart.Kind.QUADRANT, quadrant.name());
            graphics.setColor(scene.palette().tint(quadrant));
            graphics.fill(scene.plot().areaOf(quadrant, lineX));
        }
    }
}
