package org.fourquadrant.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.util.List;

/** Paints a scene, layer over layer, the same way on every target. */
public final class ScenePainter {

    private final List<Layer> below;
    private final Layer frame;
    private final List<Layer> above;

    ScenePainter(Tools tools) {
        below = List.of(new GroundLayer());
        frame = new FrameLayer(tools);
        above = List.of(
                new CaptionLayer(tools),
                new CornerLayer(tools),
                new LineLayer(tools),
                new MarkLayer(),
                new LabelLayer(tools));
    }

    /** Paints a scene in its logical pixels; the caller scales the graphics to the target's. */
    public void paint(Graphics2D graphics, ChartScene scene) {
        prepare(graphics);
        below.forEach(layer -> layer.paint(graphics, scene));
        frame.paint(graphics, scene);
        above.forEach(layer -> layer.paint(graphics, scene));
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
