package org.fourquadrant.chart;

import java.awt.Font;
import java.util.List;
import org.fourquadrant.analysis.PlottableSet;
import org.fourquadrant.analysis.scale.AxisTransform;
import org.fourquadrant.analysis.scale.AxisTransforms;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;

/** Fits the axes of a view into a size: scales, ticks with captions, the data area and the pixel of every mark. */
final class AxisPlanner {

    /** Lines of sources that are made room for under the chart. */
    private static final int SOURCE_LINES = 2;

    private static final double ROTATED_CAPTION = 22;
    private static final double TICK_GAP = 9;

    private final Tools tools;
    private final AxisFitter fitter = new AxisFitter();
    private final TickCaptions captions;

    AxisPlanner(Tools tools) {
        this.tools = tools;
        this.captions = new TickCaptions(tools);
    }

    ChartScene.Ground plan(Workspace workspace, PlottableSet set, View view, ChartSize size) {
        ChartTexts texts = new ChartTexts(view);
        AxisTransform share = AxisTransforms.of(
                view.axes().share(),
                set.plottable().stream().mapToDouble(one -> one.share().value()).toArray());
        AxisTransform balance = AxisTransforms.of(
                view.axes().balance(),
                set.plottable().stream()
                        .mapToDouble(one -> one.balance().value())
                        .toArray());
        double bottom = size.height()
                - ChartLayout.EDGE / 2
                - SOURCE_LINES * ChartLayout.SOURCE_LINE
                - ChartLayout.AXIS_HEIGHT
                - 4;
        AxisFitter.Ends balanceEnds = fitter.balance(set, view, balance);
        List<AxisTick> balanceTicks = captions.balance(texts, balance, balanceEnds, bottom - ChartLayout.TOP);
        double left = ChartLayout.EDGE + ROTATED_CAPTION + widest(balanceTicks) + TICK_GAP;
        double right = size.width() - ChartLayout.EDGE - 4;
        AxisFitter.Ends shareEnds = fitter.share(set, view, share);
        List<AxisTick> shareTicks = captions.share(texts, share, shareEnds, right - left);
        PlotGeometry plot = new PlotGeometry(
                new AxisMapping(share, shareEnds.min(), shareEnds.max(), left, right),
                new AxisMapping(balance, balanceEnds.min(), balanceEnds.max(), bottom, ChartLayout.TOP));
        return new ChartScene.Ground(
                workspace, set, plot, new MarkField(set.plottable(), plot), shareTicks, balanceTicks);
    }

    private double widest(List<AxisTick> ticks) {
        Font font = tools.fonts().regular(TypeScale.SMALL);
        return ticks.stream()
                .mapToDouble(tick -> tools.measurer().width(font, tick.caption()))
                .max()
                .orElse(0);
    }
}
