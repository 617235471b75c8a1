package org.fourquadrant.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.AxisPlanner;
import org.fourquadrant.chart.layout.ChartMargins;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.ChartUse;
import org.fourquadrant.chart.layout.ComparisonRow;
import org.fourquadrant.chart.layout.CornerTitle;
import org.fourquadrant.chart.layout.FixedLayout;
import org.fourquadrant.chart.layout.LabelPlan;
import org.fourquadrant.chart.layout.LabelPlanner;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.layout.LegendRow;
import org.fourquadrant.chart.layout.LineCaptions;
import org.fourquadrant.chart.layout.MarginPlanner;
import org.fourquadrant.chart.layout.Pace;
import org.fourquadrant.chart.layout.PartPlaces;
import org.fourquadrant.chart.layout.SizeRow;
import org.fourquadrant.chart.lettering.ChartFonts;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.Lettering;
import org.fourquadrant.chart.lettering.TextMeasurer;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.Colourings;
import org.fourquadrant.chart.mark.MarkColouring;
import org.fourquadrant.chart.mark.MarkRadii;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.mark.Palette.Contrast;
import org.fourquadrant.chart.paint.ChartPainter;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.chart.words.ComparisonTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.comparison.SourceComparisons;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.NoRoomException;

/** Lays facts out as charts. One per program: it holds the fonts. */
public final class Chart {

    private static final double PILL_PADDING = 22;
    private static final double LEAST_PILL = 54;

    /** Height of the data area under which a large title gives way. */
    private static final double LEAST_PLOT = 180;

    /** In less height, logical pixels, nothing is drawn at all. */
    private static final double NO_PLOT = 8;

    private final Fonts tools;
    private final Contrast contrast;
    private final AxisPlanner axes;
    private final MarginPlanner marginPlanner;
    private final LabelPlanner labels;
    private final ChartPainter painter;

    /** Loads the fonts. */
    public Chart() {
        this(new Fonts(new ChartFonts(), new TextMeasurer()), Contrast.USUAL);
    }

    private Chart(Fonts tools, Contrast contrast) {
        this.tools = tools;
        this.contrast = contrast;
        axes = new AxisPlanner(tools);
        marginPlanner = new MarginPlanner(tools);
        labels = new LabelPlanner(tools);
        painter = new ChartPainter(tools);
    }

    /** The same with the same fonts, whose charts stand out from their ground so far. */
    public Chart in(Contrast wanted) {
        return wanted == contrast ? this : new Chart(tools, wanted);
    }

    /**
     * Lays facts out.
     *
     * @param captions what is written around the picture
     * @param previous the chart shown before in the same window, so that what can stay where it was does; empty for the
     *     first, and for a slide
     */
    public LaidOutChart compose(Facts facts, ChartSize size, Captions captions, Optional<LaidOutChart> previous) {
        return compose(facts, size, ChartUse.WINDOW, captions, previous, Pace.AT_REST);
    }

    /**
     * Lays facts out for a moment on the way to others, as in a play of years: in the time of a frame, with the labels beside their
     * marks as they were.
     */
    public LaidOutChart composeInPassing(Facts facts, ChartSize size, Captions captions, LaidOutChart previous) {
        return compose(facts, size, ChartUse.WINDOW, captions, Optional.of(previous), Pace.IN_PASSING);
    }

    /**
     * Lays facts out for a slide.
     *
     * @throws NoRoomException if what is written around it is too long for its size
     */
    public LaidOutChart composeSlide(Facts facts, ChartSize size, Captions captions) {
        return composeSlide(facts, size, captions, Optional.empty());
    }

    /** Lays facts out for a slide that follows another in a window. */
    public LaidOutChart composeSlide(Facts facts, ChartSize size, Captions captions, Optional<LaidOutChart> previous) {
        return compose(facts, size, ChartUse.SLIDE, captions, previous, Pace.AT_REST);
    }

    private LaidOutChart compose(
            Facts facts, ChartSize size, ChartUse use, Captions captions, Optional<LaidOutChart> previous, Pace pace) {
        View view = facts.view();
        ChartTexts texts = ChartTexts.of(view, captions);
        ChartMargins margins = marginPlanner.plan(facts, size, use, texts);
        if (use == ChartUse.SLIDE && size.height() - margins.top() - margins.foot() < LEAST_PLOT) {
            return compose(facts, size, ChartUse.CROWDED_SLIDE, captions, previous, pace);
        }
        if (use == ChartUse.CROWDED_SLIDE && size.height() - margins.top() - margins.foot() < NO_PLOT) {
            throw new NoRoomException(title(view, captions));
        }
        FixedLayout.Basis basis = new FixedLayout.Basis(facts, size, margins);
        FixedLayout ground = axes.plan(basis, texts.axes(), previous.map(LaidOutChart::ground));
        List<CornerTitle> corners = CornerTitle.of(tools, texts.corners(), facts.counts(), ground, view.thresholds());
        LabelPlan plan = labels.plan(facts, ground, texts, corners, previous.map(LaidOutChart::labelPlan), pace);
        PartPlaces layout = layout(facts, size, ground, margins, texts, plan);
        Palette palette = Palette.of(view.theme(), contrast);
        MarkColouring colouring = colouring(facts, ground, texts, palette, previous);
        LegendRow legend = LegendRow.of(tools, texts.legend().title(colouring.legendTitle()), colouring, layout);
        return new LaidOutChart(facts, size, ground, layout, texts, palette, colouring, legend, corners, plan);
    }

    /** What the picture of a view is called: its title, or the one it would have by itself where none is shown. */
    public static String title(View view, Captions captions) {
        return ChartTexts.of(view, captions).margins().name();
    }

    /** Text in the faces of this chart, for pages without a chart. */
    public Lettering lettering() {
        return new Lettering(tools);
    }

    /** The painter of what this lays out. */
    public ChartPainter painter() {
        return painter;
    }

    private static MarkColouring colouring(
            Facts facts, FixedLayout ground, ChartTexts texts, Palette palette, Optional<LaidOutChart> previous) {
        return previous.filter(before -> before.ground() == ground
                        && before.palette() == palette
                        && Colourings.isSame(before.view(), facts.view()))
                .map(LaidOutChart::colouring)
                .orElseGet(() -> Colourings.of(facts, ground.field(), texts.legend(), palette));
    }

    private PartPlaces layout(
            Facts facts, ChartSize size, FixedLayout ground, ChartMargins margins, ChartTexts texts, LabelPlan plan) {
        View view = facts.view();
        PlotGeometry plot = ground.plot();
        double left = plot.x();
        double right = left + plot.width();
        double pill = pillWidth(view, texts);
        double lineX = plot.xOfShare(view.thresholds().main());
        Rectangle2D held = PartPlaces.pill(lineX, pill, left, right, plot.y());
        if (!margins.use().isSlide()) {
            Box pin = PartPlaces.pin(lineX, size.width(), plot.y());
            held = held.createUnion(new Rectangle2D.Double(pin.x(), pin.y(), pin.width(), pin.height()));
        }
        LineCaptions captions =
                LineCaptions.of(tools, texts.line(), plot, view.thresholds(), held, facts.values()::meeting);
        return new PartPlaces(
                left,
                right,
                plot.y(),
                plot.y() + plot.height(),
                pill,
                margins,
                comparisonRow(facts, ground, margins),
                sizeRow(facts, size, ground, margins, texts),
                captions,
                marginPlanner.source(
                        facts, texts, size, margins.use(), plan.unplaced().size()),
                size.height());
    }

    private double pillWidth(View view, ChartTexts texts) {
        Font bold = tools.fonts().bold(TypeScale.BODY);
        String line = texts.line().share(view.thresholds().main());
        return Math.max(tools.measurer().width(bold, line) + PILL_PADDING, LEAST_PILL);
    }

    private Optional<SizeRow> sizeRow(
            Facts facts, ChartSize size, FixedLayout ground, ChartMargins margins, ChartTexts texts) {
        double left =
                margins.use().isSlide() ? margins.use().side() : ground.plot().x();
        double right = ground.plot().x() + ground.plot().width();
        return MarkRadii.scale(facts)
                .filter(scale -> margins.hasSizes())
                .map(scale -> SizeRow.of(tools, texts.sizes(), scale, left, right, margins.sizeCentre(size.height())));
    }

    private Optional<ComparisonRow> comparisonRow(Facts facts, FixedLayout ground, ChartMargins margins) {
        if (!margins.hasComparisonRow()) {
            return Optional.empty();
        }
        ComparisonTexts words = new ComparisonTexts(facts.workspace(), facts.view());
        SourceComparisons comparisons = facts.comparisons();
        int comparable = comparisons.comparable().size();
        int undecided = comparisons.undecided().size();
        String headline = words.headline(comparisons.changing().size(), comparable, undecided);
        double dash = comparable == 0 ? 0 : ComparisonRow.KEY;
        double left =
                margins.use().isSlide() ? margins.use().side() : ground.plot().x();
        double right = ground.plot().x() + ground.plot().width();
        return Optional.of(ComparisonRow.of(tools, words.key(), headline, dash, left, right, margins.forkCentre()));
    }
}
