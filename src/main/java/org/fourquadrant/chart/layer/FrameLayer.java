package org.fourquadrant.chart.layer;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.fourquadrant.chart.axis.AxisMapping;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.axis.TransformedAxis;
import org.fourquadrant.chart.layout.ChartLayout;
import org.fourquadrant.chart.scene.ChartScene;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Ticks and grid, drawn by JFreeChart into a data area that the layout has already fixed; the axes' text is a layer of ours. */
final class FrameLayer implements Layer {

    private static final BasicStroke HAIRLINE = new BasicStroke(1f);
    private static final BasicStroke ZERO = new BasicStroke(1.4f);

    @Override
    public void paint(Graphics2D graphics, ChartScene scene) {
        // The renderer draws no marks, but without one JFreeChart draws no grid either.
        XYPlot plot = new XYPlot(null, shareAxis(scene), balanceAxis(scene), new XYLineAndShapeRenderer(false, false));
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlinePaint(scene.palette().grid());
        plot.setRangeGridlineStroke(HAIRLINE);
        plot.setRangeZeroBaselineVisible(false);
        PlotGeometry geometry = scene.plot();
        plot.setFixedRangeAxisSpace(space(geometry.x() - ChartLayout.EDGE, 0));
        plot.setFixedDomainAxisSpace(space(0, ChartLayout.AXIS_HEIGHT));
        ScenePart.begin(graphics, ScenePart.Kind.GRID);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.draw(
                graphics,
                new Rectangle2D.Double(
                        ChartLayout.EDGE,
                        geometry.y(),
                        geometry.x() + geometry.width() - ChartLayout.EDGE,
                        geometry.height() + ChartLayout.AXIS_HEIGHT),
                null,
                null);
        paintZero(graphics, scene);
    }

    private static void paintZero(Graphics2D graphics, ChartScene scene) {
        PlotGeometry plot = scene.plot();
        double zero = plot.yOfBalance(0);
        if (plot.contains(plot.x(), zero)) {
            ScenePart.begin(graphics, ScenePart.Kind.ZERO);
            graphics.setColor(scene.palette().axis());
            graphics.setStroke(ZERO);
            graphics.draw(new Line2D.Double(plot.x(), zero, plot.x() + plot.width(), zero));
        }
    }

    private static AxisSpace space(double left, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setBottom(bottom);
        return space;
    }

    private static NumberAxis shareAxis(ChartScene scene) {
        AxisMapping mapping = scene.plot().shareAxis();
        return styled(
                new TransformedAxis(
                        null,
                        mapping.transform(),
                        new Range(mapping.min(), mapping.max()),
                        scene.ground().shareTicks()),
                scene);
    }

    private static NumberAxis balanceAxis(ChartScene scene) {
        AxisMapping mapping = scene.plot().balanceAxis();
        return styled(
                new TransformedAxis(
                        null,
                        mapping.transform(),
                        new Range(mapping.min(), mapping.max()),
                        scene.ground().balanceTicks()),
                scene);
    }

    private static NumberAxis styled(NumberAxis axis, ChartScene scene) {
        axis.setTickLabelsVisible(false);
        axis.setTickMarkPaint(scene.palette().axis());
        axis.setTickMarkOutsideLength(4f);
        axis.setMinorTickMarksVisible(true);
        axis.setMinorTickMarkOutsideLength(2f);
        axis.setAxisLineVisible(false);
        return axis;
    }
}
