package org.fourquadrant.chart.paint;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.axis.TransformedAxis;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.PartPlaces;
import org.fourquadrant.chart.layout.UpwardCaption;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.AxisScale;
import org.jfree.chart.axis.Axis;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.axis.ValueTick;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.Marker;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;

/**
 * The ground of the chart as JFreeChart draws it: quadrant tints, grid, axes with ticks and captions, the near-linear
 * band, the zero line and further lines. What moves with the line is drawn over it by layers of ours.
 */
final class GroundLayer {

    private static final BasicStroke HAIRLINE = new BasicStroke(1f);
    private static final BasicStroke ZERO = new BasicStroke(1.4f);

    private final Fonts tools;

    GroundLayer(Fonts tools) {
        this.tools = tools;
    }

    /**
     * Paints the ground.
     *
     * @param line where the tints of those below the line and those that meet it part, per cent of GDP
     */
    void paint(Graphics2D graphics, LaidOutChart scene, double line) {
        ChartPart.begin(graphics, ChartPart.Kind.GROUND);
        graphics.setColor(scene.palette().ground());
        graphics.fill(
                new Rectangle2D.Double(0, 0, scene.size().width(), scene.size().height()));
        PlotGeometry geometry = scene.plot();
        double side = scene.layout().margins().use().side();
        Rectangle2D area = new Rectangle2D.Double(
                side, geometry.y(), geometry.x() + geometry.width() - side, geometry.height() + PartPlaces.AXIS_HEIGHT);
        plot(scene, line).draw(graphics, area, null, null, null);
    }

    private XYPlot plot(LaidOutChart scene, double line) {
        Palette palette = scene.palette();
        XYPlot plot = new NamedParts(axis(scene, true), axis(scene, false), palette);
        plot.setBackgroundPaint(null);
        plot.setQuadrantOrigin(new Point2D.Double(line, 0));
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(palette.grid());
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselinePaint(palette.axis());
        plot.setRangeZeroBaselineStroke(ZERO);
        plot.setRangeZeroBaselineVisible(true);
        if (scene.view().axes().upwardScale() instanceof AxisScale.SignedLog signedLog) {
            Marker band = new IntervalMarker(-signedLog.constant(), signedLog.constant(), palette.band());
            band.setAlpha(1);
            plot.addRangeMarker(band, Layer.BACKGROUND);
        }
        for (double share : scene.view().thresholds().references()) {
            Marker further = new ValueMarker(share, palette.axis(), ReferenceLayer.DASHED);
            further.setAlpha(1);
            plot.addDomainMarker(further);
        }
        PlotGeometry geometry = scene.plot();
        plot.setFixedRangeAxisSpace(
                space(geometry.x() - scene.layout().margins().use().side(), 0));
        plot.setFixedDomainAxisSpace(space(0, PartPlaces.AXIS_HEIGHT));
        return plot;
    }

    private TransformedAxis axis(LaidOutChart scene, boolean isOfShare) {
        PlotGeometry plot = scene.plot();
        var texts = scene.texts().axes();
        return new TransformedAxis(
                tools,
                isOfShare ? plot.shareAxis() : plot.balanceAxis(),
                isOfShare ? scene.ground().shareTicks() : scene.ground().balanceTicks(),
                isOfShare ? List.of(texts.share()) : upward(scene),
                scene.palette().axis(),
                scene.palette().softInk());
    }

    /** On a slide it stands level above the axis, as one of the captions. */
    private List<String> upward(LaidOutChart scene) {
        return scene.layout().margins().use().isSlide()
                ? List.of()
                : UpwardCaption.fitting(
                        tools, scene.texts().axes().balance(), scene.plot().height());
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    /** A plot without data that announces each part before JFreeChart draws it, so that files can name it. */
    private static final class NamedParts extends XYPlot {

        private static final long serialVersionUID = 1L;

        /** The order in which JFreeChart counts quadrants: upper left, upper right, lower left, lower right. */
        private static final List<Quadrant> ORDER = List.of(Quadrant.II, Quadrant.I, Quadrant.III, Quadrant.IV);

        private final transient Palette palette;

        NamedParts(ValueAxis share, ValueAxis balance, Palette palette) {
            // The renderer has nothing to draw, but without one JFreeChart draws neither grid nor markers.
            super(null, share, balance, new NamedMarkers());
            this.palette = palette;
        }

        @Override
        protected void drawQuadrants(Graphics2D graphics, Rectangle2D area) {
            for (Quadrant quadrant : Quadrant.values()) {
                ChartPart.begin(graphics, ChartPart.Kind.QUADRANT, quadrant.name());
                for (int index = 0; index < ORDER.size(); index++) {
                    Color tint = ORDER.get(index) == quadrant ? palette.tint(quadrant) : null;
                    setQuadrantPaint(index, tint);
                }
                super.drawQuadrants(graphics, area);
            }
        }

        @Override
        protected Map<Axis, AxisState> drawAxes(
                Graphics2D graphics, Rectangle2D plotArea, Rectangle2D dataArea, PlotRenderingInfo info) {
            ChartPart.begin(graphics, ChartPart.Kind.AXIS);
            return super.drawAxes(graphics, plotArea, dataArea, info);
        }

        @Override
        protected void drawRangeGridlines(Graphics2D graphics, Rectangle2D area, List<ValueTick> ticks) {
            ChartPart.begin(graphics, ChartPart.Kind.GRID);
            super.drawRangeGridlines(graphics, area, ticks);
        }

        @Override
        protected void drawZeroRangeBaseline(Graphics2D graphics, Rectangle2D area) {
            ChartPart.begin(graphics, ChartPart.Kind.ZERO);
            super.drawZeroRangeBaseline(graphics, area);
        }
    }

    /** Announces the band and each further line. */
    private static final class NamedMarkers extends XYLineAndShapeRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public void drawRangeMarker(Graphics2D graphics, XYPlot plot, ValueAxis axis, Marker marker, Rectangle2D area) {
            ChartPart.begin(graphics, ChartPart.Kind.BAND);
            super.drawRangeMarker(graphics, plot, axis, marker, area);
        }

        @Override
        public void drawDomainMarker(
                Graphics2D graphics, XYPlot plot, ValueAxis axis, Marker marker, Rectangle2D area) {
            if (marker instanceof ValueMarker line) {
                ChartPart.begin(graphics, ChartPart.Kind.REFERENCE_LINE, Double.toString(line.getValue()));
            }
            super.drawDomainMarker(graphics, plot, axis, marker, area);
        }
    }
}
