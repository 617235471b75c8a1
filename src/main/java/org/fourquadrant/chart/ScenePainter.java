package org.fourquadrant.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;

/** Paints a scene, layer over layer, the same way on every target. */
public final class ScenePainter {

    private final List<Layer> still;
    private final TintLayer tints = new TintLayer();
    private final List<Layer> moving;

    ScenePainter(Tools tools) {
        still = List.of(new GroundLayer(), new FrameLayer(), new AxisTextLayer(tools), new StripLayer());
        moving = List.of(
                new CaptionLayer(tools),
                new LegendLayer(tools),
                new CornerLayer(tools),
                new ReferenceLayer(tools),
                new LineLayer(tools),
                new StripLineLayer(tools),
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
    void paintStill(Graphics2D graphics, ChartScene scene) {
        prepare(graphics);
        still.forEach(layer -> layer.paint(graphics, scene));
    }

    /** The tints over it, as if the line were at a pixel of the data area. */
    void paintTints(Graphics2D graphics, ChartScene scene, double lineX) {
        prepare(graphics);
        tints.paint(graphics, scene, lineX);
    }

    /** The part that a moving threshold, a selection or a label changes. */
    void paintMoving(Graphics2D graphics, ChartScene scene) {
        prepare(graphics);
        moving.forEach(layer -> layer.paint(graphics, scene));
    }

    /** Hints that make the picture the same everywhere. */
    static void prepare(Graphics2D graphics) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }
}
