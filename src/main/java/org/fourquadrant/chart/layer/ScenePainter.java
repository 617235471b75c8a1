package org.fourquadrant.chart.layer;

import java.awt.Graphics2D;
import java.util.List;
import org.fourquadrant.chart.lettering.Tools;
import org.fourquadrant.chart.scene.ChartScene;

/** Paints a scene, layer over layer, the same way on every target. */
public final class ScenePainter {

    private final List<Layer> still;
    private final TintLayer tints = new TintLayer();
    private final List<Layer> moving;

    public ScenePainter(Tools tools) {
        still = List.of(new GroundLayer(), new FrameLayer(), new AxisTextLayer(tools), new StripLayer());
        moving = List.of(
                new CaptionLayer(tools),
                new SizeLayer(tools),
                new LegendLayer(tools),
                new CornerLayer(tools),
                new ReferenceLayer(tools),
                new LineLayer(tools),
                new StripLineLayer(tools),
                new ForkRowLayer(tools),
                new GhostLayer(),
                new MarkLayer(),
                new LabelLayer(tools));
    }

    /** Paints a scene in its logical pixels; the caller scales the graphics to the target's. */
    public void paint(Graphics2D graphics, ChartScene scene) {
        paintStill(graphics, scene);
        tints.paint(graphics, scene);
        paintMoving(graphics, scene);
    }

    /** The part of the picture that scenes of one ground and theme share; it covers the whole size. */
    public void paintStill(Graphics2D graphics, ChartScene scene) {
        PaintHints.set(graphics);
        still.forEach(layer -> layer.paint(graphics, scene));
    }

    /** The tints over it, as if the line were at a pixel of the data area. */
    public void paintTints(Graphics2D graphics, ChartScene scene, double lineX) {
        PaintHints.set(graphics);
        tints.paint(graphics, scene, lineX);
    }

    /** The part that a moving threshold, a selection or a label changes. */
    public void paintMoving(Graphics2D graphics, ChartScene scene) {
        PaintHints.set(graphics);
        moving.forEach(layer -> layer.paint(graphics, scene));
    }
}
