package org.fourquadrant.chart.paint;

import java.awt.Graphics2D;
import java.util.List;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.lettering.Fonts;

/** Paints a chart, layer over layer, the same way on every target. */
public final class ChartPainter {

    private final GroundLayer ground;
    private final StripLayer strip = new StripLayer();
    private final List<Layer> moving;

    public ChartPainter(Fonts tools) {
        ground = new GroundLayer(tools);
        moving = List.of(
                new CaptionLayer(tools),
                new SizeLayer(tools),
                new LegendLayer(tools),
                new ReferenceLayer(tools),
                new CornerLayer(tools),
                new CrossersLayer(tools),
                new LineLayer(tools),
                new StripLineLayer(tools),
                new ComparisonRowLayer(tools),
                new SecondPlaceLayer(),
                new TrailLayer(),
                new MarkLayer(),
                new LabelLayer(tools),
                new TrailYearLayer(tools));
    }

    /** Paints a chart in its logical pixels; the caller scales the graphics to the target's. */
    public void paint(Graphics2D graphics, LaidOutChart scene) {
        paintStill(graphics, scene, scene.view().thresholds().main());
        paintMoving(graphics, scene);
    }

    /**
     * The part of the picture that charts of one fixed layout, theme and further lines share; it covers the whole size.
     *
     * @param line where the tints of those below the line and those that meet it part, per cent of GDP
     */
    public void paintStill(Graphics2D graphics, LaidOutChart scene, double line) {
        PaintHints.set(graphics);
        ground.paint(graphics, scene, line);
        strip.paint(graphics, scene);
    }

    /** Paints the strip of a still picture anew, which alone of it changes from year to year. */
    public void paintStrip(Graphics2D graphics, LaidOutChart scene) {
        PaintHints.set(graphics);
        strip.clear(graphics, scene);
        strip.paint(graphics, scene);
    }

    /** The part that a moving threshold, a selection or a label changes. */
    public void paintMoving(Graphics2D graphics, LaidOutChart scene) {
        PaintHints.set(graphics);
        moving.forEach(layer -> layer.paint(graphics, scene));
    }
}
