package org.fourquadrant.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fourquadrant.analysis.Classification;
import org.fourquadrant.analysis.PlottableSet;
import org.fourquadrant.model.Quadrant;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;

/** Lays views out as scenes. One per program: it holds the fonts. */
public final class Chart {

    private final Tools tools;
    private final AxisPlanner axes;
    private final LabelPlanner labels;
    private final Colourings colourings = new Colourings();
    private final ScenePainter painter;

    public Chart() {
        tools = new Tools(new ChartFonts(), new TextMeasurer());
        axes = new AxisPlanner(tools);
        labels = new LabelPlanner(tools);
        painter = new ScenePainter(tools);
    }

    /** Lays a view out at a size. */
    public ChartScene compose(Workspace workspace, View view, ChartSize size) {
        return compose(workspace, view, size, null);
    }

    /**
     * Lays a view out after another of the same window, so that what can stay where it was does.
     *
     * @param previous the scene shown before; null for the first
     */
    public ChartScene compose(Workspace workspace, View view, ChartSize size, ChartScene previous) {
        return compose(view, size, axes.plan(workspace, view, size, previous), previous);
    }

    /** Lays out a set of marks whatever the workspace holds: tests and benchmarks draw more marks than there are codes. */
    ChartScene compose(Workspace workspace, PlottableSet set, View view, ChartSize size) {
        return compose(view, size, axes.plan(workspace, set, view, size), null);
    }

    /** Paints the scenes of this chart. */
    public ScenePainter painter() {
        return painter;
    }

    private ChartScene compose(View view, ChartSize size, SceneGround ground, ChartScene previous) {
        ChartTexts texts = new ChartTexts(view);
        Map<Quadrant, Integer> counts = counts(ground.field(), view);
        List<CornerTitle> corners = CornerTitle.of(tools, texts, counts, ground.plot(), view.thresholds());
        LabelPlan plan = labels.plan(view, ground, texts, corners, previous);
        ChartLayout layout = layout(view, size, ground, texts, plan);
        MarkColouring colouring = colouring(view, ground, texts, previous);
        LegendRow legend = LegendRow.of(tools, colouring, layout);
        return new ChartScene(view, size, ground, layout, texts, colouring, legend, counts, corners, plan);
    }

    private MarkColouring colouring(View view, SceneGround ground, ChartTexts texts, ChartScene previous) {
        return previous != null && previous.ground() == ground && Colourings.isSame(previous.view(), view)
                ? previous.colouring()
                : colourings.of(ground.workspace(), view, ground.field(), texts);
    }

    private ChartLayout layout(View view, ChartSize size, SceneGround ground, ChartTexts texts, LabelPlan plan) {
        PlotGeometry plot = ground.plot();
        double pill = tools.measurer()
                        .width(
                                tools.fonts().bold(TypeScale.BODY),
                                texts.line(view.thresholds().main()))
                + 22;
        return new ChartLayout(
                plot.x(),
                plot.x() + plot.width(),
                plot.y(),
                plot.y() + plot.height(),
                Math.max(pill, 54),
                sourceLines(view, ground, texts, plan),
                size.height());
    }

    private List<String> sourceLines(View view, SceneGround ground, ChartTexts texts, LabelPlan plan) {
        return ground.workspace()
                .dataset(view.data().dataset())
                .map(dataset -> texts.sourceLine(
                        dataset, ground.set().notPlotted(), plan.unplaced().size()))
                .map(text -> new LineBreaker(tools.measurer())
                        .lines(
                                text,
                                tools.fonts().regular(TypeScale.SMALL),
                                ground.plot().width(),
                                view.language()))
                .orElse(List.of());
    }

    private static Map<Quadrant, Integer> counts(MarkField field, View view) {
        // Plain numbers: this runs for every mark of every frame.
        int[] counted = new int[Quadrant.values().length];
        for (int i = 0; i < field.size(); i++) {
            counted[
                    Classification.quadrantOf(field.balance(i), field.share(i), view.thresholds())
                            .ordinal()]++;
        }
        Map<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            counts.put(quadrant, counted[quadrant.ordinal()]);
        }
        return counts;
    }
}
