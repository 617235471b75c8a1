package org.fourquadrant.chart.layout;

import java.awt.Font;
import org.fourquadrant.chart.lettering.BrokenText;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.LineBreaker;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.MarkRadii;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.chart.words.ComparisonTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.view.ColourBy;
import org.fourquadrant.model.view.View;

/** Makes the margins of a chart: its title, notes and sources, broken into lines. */
public final class MarginPlanner {

    /** Rows kept for the chart's own line of sources. */
    private static final int SOURCE_ROWS = 2;

    /** Widest room taken by the balance axis in a window, where text starts and ends with the data area. */
    private static final double BESIDE = 104;

    private static final double BEFORE_COUNTS = 24;

    /** A lower chart of a window has room for its marks or for its sources; these come back as soon as it is higher. */
    private static final double LOW = 356;

    private final Fonts tools;
    private final LineBreaker breaker;

    public MarginPlanner(Fonts tools) {
        this.tools = tools;
        this.breaker = new LineBreaker(tools.measurer());
    }

    /** What stands around a view at a size. */
    public ChartMargins plan(Facts facts, ChartSize size, ChartUse use, ChartTexts texts) {
        View view = facts.view();
        double width = width(size, use);
        Font small = tools.fonts().regular(TypeScale.SMALL);
        int plotted = facts.places().plottable().size();
        String counts =
                texts.margins().counts(plotted, plotted, facts.values().whole().cardinality());
        double countsWidth = counts.isEmpty()
                ? 0
                : tools.measurer().width(tools.fonts().regular(TypeScale.BODY), counts) + BEFORE_COUNTS;
        int sourceRows = source(facts, texts, size, use, plotted).lines().size();
        return new ChartMargins(
                use,
                lines(texts.margins().title(), tools.fonts().bold(use.titleSize()), width - countsWidth, view),
                lines(texts.margins().subtitle(), tools.fonts().regular(TypeScale.BODY), width, view),
                !counts.isEmpty(),
                view.data().compareWith().filter(facts::isSource).isPresent(),
                !view.thresholds().references().isEmpty(),
                use.isSlide() && standsBesidePill(view),
                texts.legend().isWanted() && MarkRadii.scale(facts).isPresent(),
                view.marks().colourBy() != ColourBy.QUADRANT && texts.legend().isWanted(),
                lines(texts.margins().note(), small, width, view),
                isLow(size, use) ? 0 : Math.max(sourceRows, texts.margins().hasStandardSource() ? SOURCE_ROWS : 0));
    }

    /** The lines of sources; how many labels found no place is known only when all have been tried. */
    public BrokenText source(Facts facts, ChartTexts texts, ChartSize size, ChartUse use, int unlabelled) {
        View view = facts.view();
        return facts.dataset()
                .filter(dataset -> !isLow(size, use))
                .map(dataset -> texts.margins()
                        .sourceLine(facts, dataset, new ComparisonTexts(facts.workspace(), view).source(), unlabelled))
                .map(text -> lines(text, tools.fonts().regular(TypeScale.SMALL), width(size, use), view))
                .orElse(BrokenText.NONE);
    }

    /** Captions of further lines, or the names of who crosses. */
    private static boolean standsBesidePill(View view) {
        return !view.thresholds().references().isEmpty()
                || view.thresholds().pinned().isPresent();
    }

    private static boolean isLow(ChartSize size, ChartUse use) {
        return use == ChartUse.WINDOW && size.height() < LOW;
    }

    private static double width(ChartSize size, ChartUse use) {
        return size.width() - 2 * use.side() - (use.isSlide() ? 0 : BESIDE);
    }

    private BrokenText lines(String text, Font font, double width, View view) {
        return breaker.broken(text, font, width, view.language());
    }
}
