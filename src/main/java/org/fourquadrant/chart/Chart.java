package org.fourquadrant.chart;

import java.awt.Font;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.colour.Colourings;
import org.fourquadrant.chart.colour.MarkColouring;
import org.fourquadrant.chart.ground.AxisPlanner;
import org.fourquadrant.chart.ground.SceneGround;
import org.fourquadrant.chart.label.LabelPlan;
import org.fourquadrant.chart.label.LabelPlanner;
import org.fourquadrant.chart.layer.ScenePainter;
import org.fourquadrant.chart.layout.ChartLayout;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.CornerTitle;
import org.fourquadrant.chart.layout.ForkRow;
import org.fourquadrant.chart.layout.LegendRow;
import org.fourquadrant.chart.layout.LineCaptions;
import org.fourquadrant.chart.layout.SizeRow;
import org.fourquadrant.chart.layout.Surround;
import org.fourquadrant.chart.layout.SurroundPlanner;
import org.fourquadrant.chart.lettering.ChartFonts;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextMeasurer;
import org.fourquadrant.chart.lettering.Tools;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.MarkRadii;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.chart.words.ForkTexts;
import org.fourquadrant.facts.PlottableSet;
import org.fourquadrant.facts.fork.ForkSet;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;

/** Lays views out as scenes. One per program: it holds the fonts. */
public final class Chart {

    private static final double PILL_PADDING = 22;
    private static final double LEAST_PILL = 54;

    private final Tools tools;
    private final AxisPlanner axes;
    private final SurroundPlanner surrounds;
    private final LabelPlanner labels;
    private final Colourings colourings = new Colourings();
    private final ScenePainter painter;

    /** Loads the fonts. */
    public Chart() {
        tools = new Tools(new ChartFonts(), new TextMeasurer());
        axes = new AxisPlanner(tools);
        surrounds = new SurroundPlanner(tools);
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
        return compose(workspace, view, size, Captions.STANDARD, previous);
    }

    /**
     * Lays a view out with a choice of what is written around it.
     *
     * @param previous the scene shown before; null for the first
     */
    public ChartScene compose(Workspace workspace, View view, ChartSize size, Captions captions, ChartScene previous) {
        PlottableSet set = axes.set(workspace, view, previous == null ? null : previous.ground());
        return compose(workspace, set, view, size, captions, previous);
    }

    /** What the picture of a view is called: its title, or the one it would have by itself where none is shown. */
    public static String title(View view, Captions captions) {
        return ChartTexts.of(view, captions).surround().name();
    }

    /** Text in the faces of this chart, for pages without a chart. */
    public Lettering lettering() {
        return new Lettering(tools);
    }

    /** Lays out a set of marks whatever the workspace holds: tests and benchmarks draw more marks than there are codes. */
    ChartScene compose(Workspace workspace, PlottableSet set, View view, ChartSize size) {
        return compose(workspace, set, view, size, Captions.STANDARD, null);
    }

    /** Paints the scenes of this chart. */
    public ScenePainter painter() {
        return painter;
    }

    private ChartScene compose(
            Workspace workspace, PlottableSet set, View view, ChartSize size, Captions captions, ChartScene previous) {
        ChartTexts texts = ChartTexts.of(view, captions);
        Surround surround = surrounds.plan(workspace, view, set, size, texts);
        SceneGround.Basis basis = new SceneGround.Basis(workspace, view, size, surround);
        SceneGround ground = axes.plan(basis, set, texts.axes(), previous == null ? null : previous.ground());
        Map<Quadrant, Integer> counts = ground.field().counts(view.thresholds());
        List<CornerTitle> corners = CornerTitle.of(tools, texts.corners(), counts, ground.plot(), view.thresholds());
        LabelPlan plan = labels.plan(view, ground, texts, corners, previous == null ? null : previous.labelPlan());
        ChartLayout layout = layout(view, size, ground, surround, texts, plan);
        MarkColouring colouring = colouring(view, ground, texts, previous);
        LegendRow legend = LegendRow.of(tools, texts.legend().title(colouring.legendTitle()), colouring, layout);
        return new ChartScene(view, size, ground, layout, texts, colouring, legend, counts, corners, plan);
    }

    private MarkColouring colouring(View view, SceneGround ground, ChartTexts texts, ChartScene previous) {
        return previous != null && previous.ground() == ground && Colourings.isSame(previous.view(), view)
                ? previous.colouring()
                : colourings.of(ground.basis().workspace(), view, ground.field(), texts.legend());
    }

    private ChartLayout layout(
            View view, ChartSize size, SceneGround ground, Surround surround, ChartTexts texts, LabelPlan plan) {
        PlotGeometry plot = ground.plot();
        double left = plot.x();
        double right = left + plot.width();
        double pill = pillWidth(view, texts);
        double lineX = plot.xOfShare(view.thresholds().main());
        LineCaptions captions = LineCaptions.of(
                tools,
                texts.line(),
                plot,
                view.thresholds(),
                ChartLayout.pill(lineX, pill, left, right, plot.y()),
                ground.field()::meeting);
        return new ChartLayout(
                left,
                right,
                plot.y(),
                plot.y() + plot.height(),
                pill,
                surround,
                forkRow(view, ground, surround),
                sizeRow(view, size, ground, surround, texts),
                captions,
                surrounds.source(
                        ground.basis().workspace(),
                        view,
                        ground.set(),
                        texts,
                        size,
                        plan.unplaced().size()),
                size.height());
    }

    private double pillWidth(View view, ChartTexts texts) {
        Font bold = tools.fonts().bold(TypeScale.BODY);
        String line = texts.line().share(view.thresholds().main());
        return Math.max(tools.measurer().width(bold, line) + PILL_PADDING, LEAST_PILL);
    }

    private Optional<SizeRow> sizeRow(
            View view, ChartSize size, SceneGround ground, Surround surround, ChartTexts texts) {
        double left = ground.plot().x();
        double right = left + ground.plot().width();
        return MarkRadii.scale(ground.basis().workspace(), view, ground.set().plottable())
                .filter(scale -> surround.hasSizes())
                .map(scale -> SizeRow.of(tools, texts.sizes(), scale, left, right, surround.sizeCentre(size.height())));
    }

    private Optional<ForkRow> forkRow(View view, SceneGround ground, Surround surround) {
        if (!surround.hasForkRow()) {
            return Optional.empty();
        }
        ForkTexts words = new ForkTexts(ground.basis().workspace(), view);
        ForkSet forks = ground.ghosts().forks().at(view.thresholds());
        int comparable = forks.comparable().size();
        String headline = words.headline(forks.changing().size(), comparable);
        double dash = comparable == 0 ? 0 : ForkRow.KEY;
        double left = ground.plot().x();
        double right = left + ground.plot().width();
        return Optional.of(ForkRow.of(tools, words.ghost(), headline, dash, left, right, surround.forkCentre()));
    }
}
