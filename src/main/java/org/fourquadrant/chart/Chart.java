package org.fourquadrant.chart;

import java.awt.Font;
import java.util.List;
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
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.fork.ForkSet;
import org.fourquadrant.model.view.View;

/** Lays facts out as scenes. One per program: it holds the fonts. */
public final class Chart {

    private static final double PILL_PADDING = 22;
    private static final double LEAST_PILL = 54;

    private final Tools tools;
    private final AxisPlanner axes;
    private final SurroundPlanner surrounds;
    private final LabelPlanner labels;
    private final ScenePainter painter;

    /** Loads the fonts. */
    public Chart() {
        tools = new Tools(new ChartFonts(), new TextMeasurer());
        axes = new AxisPlanner(tools);
        surrounds = new SurroundPlanner(tools);
        labels = new LabelPlanner(tools);
        painter = new ScenePainter(tools);
    }

    /**
     * Lays facts out.
     *
     * @param captions what is written around the picture
     * @param previous the scene shown before in the same window, so that what can stay where it was does; empty for the
     *     first, and for a slide
     */
    public ChartScene compose(Facts facts, ChartSize size, Captions captions, Optional<ChartScene> previous) {
        View view = facts.view();
        ChartTexts texts = ChartTexts.of(view, captions);
        Surround surround = surrounds.plan(facts, size, texts);
        SceneGround.Basis basis = new SceneGround.Basis(facts, size, surround);
        SceneGround ground = axes.plan(basis, texts.axes(), previous.map(ChartScene::ground));
        List<CornerTitle> corners =
                CornerTitle.of(tools, texts.corners(), facts.counts(), ground.plot(), view.thresholds());
        LabelPlan plan = labels.plan(facts, ground, texts, corners, previous.map(ChartScene::labelPlan));
        ChartLayout layout = layout(facts, size, ground, surround, texts, plan);
        MarkColouring colouring = colouring(facts, ground, texts, previous);
        LegendRow legend = LegendRow.of(tools, texts.legend().title(colouring.legendTitle()), colouring, layout);
        return new ChartScene(facts, size, ground, layout, texts, colouring, legend, corners, plan);
    }

    /** What the picture of a view is called: its title, or the one it would have by itself where none is shown. */
    public static String title(View view, Captions captions) {
        return ChartTexts.of(view, captions).surround().name();
    }

    /** Text in the faces of this chart, for pages without a chart. */
    public Lettering lettering() {
        return new Lettering(tools);
    }

    /** Paints the scenes of this chart. */
    public ScenePainter painter() {
        return painter;
    }

    private static MarkColouring colouring(
            Facts facts, SceneGround ground, ChartTexts texts, Optional<ChartScene> previous) {
        return previous.filter(before -> before.ground() == ground && Colourings.isSame(before.view(), facts.view()))
                .map(ChartScene::colouring)
                .orElseGet(() -> Colourings.of(facts, ground.field(), texts.legend()));
    }

    private ChartLayout layout(
            Facts facts, ChartSize size, SceneGround ground, Surround surround, ChartTexts texts, LabelPlan plan) {
        View view = facts.view();
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
                facts.values()::meeting);
        return new ChartLayout(
                left,
                right,
                plot.y(),
                plot.y() + plot.height(),
                pill,
                surround,
                forkRow(facts, ground, surround),
                sizeRow(facts, size, ground, surround, texts),
                captions,
                surrounds.source(facts, texts, size, plan.unplaced().size()),
                size.height());
    }

    private double pillWidth(View view, ChartTexts texts) {
        Font bold = tools.fonts().bold(TypeScale.BODY);
        String line = texts.line().share(view.thresholds().main());
        return Math.max(tools.measurer().width(bold, line) + PILL_PADDING, LEAST_PILL);
    }

    private Optional<SizeRow> sizeRow(
            Facts facts, ChartSize size, SceneGround ground, Surround surround, ChartTexts texts) {
        double left = ground.plot().x();
        double right = left + ground.plot().width();
        return MarkRadii.scale(facts)
                .filter(scale -> surround.hasSizes())
                .map(scale -> SizeRow.of(tools, texts.sizes(), scale, left, right, surround.sizeCentre(size.height())));
    }

    private Optional<ForkRow> forkRow(Facts facts, SceneGround ground, Surround surround) {
        if (!surround.hasForkRow()) {
            return Optional.empty();
        }
        ForkTexts words = new ForkTexts(facts.workspace(), facts.view());
        ForkSet forks = facts.forks();
        int comparable = forks.comparable().size();
        String headline = words.headline(forks.changing().size(), comparable);
        double dash = comparable == 0 ? 0 : ForkRow.KEY;
        double left = ground.plot().x();
        double right = left + ground.plot().width();
        return Optional.of(ForkRow.of(tools, words.ghost(), headline, dash, left, right, surround.forkCentre()));
    }
}
