package org.fourquadrant.chart.layout;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import org.fourquadrant.chart.axis.AxisFitter;
import org.fourquadrant.chart.axis.AxisMapping;
import org.fourquadrant.chart.axis.AxisTick;
import org.fourquadrant.chart.axis.Extent;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.axis.TickCaptions;
import org.fourquadrant.chart.lettering.Fonts;
import org.fourquadrant.chart.lettering.TypeScale;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.MarkRadii;
import org.fourquadrant.chart.mark.SecondPlaceField;
import org.fourquadrant.chart.words.AxisTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.comparison.SourceComparisons;
import org.fourquadrant.facts.place.PlaceValues;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.AxisTransforms;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;

/** Fits the axes of a view into a size: scales, ticks with captions, the data area and the pixel of every mark. */
public final class AxisPlanner {

    /** Below this height of the chart the strip gives way to the plot. */
    private static final double ROOM_FOR_STRIP = 520;

    /** Above so many marks their ticks would be one grey bar. */
    private static final int MOST_TICKS = 2_000;

    private static final double ROTATED_CAPTION = 22;
    private static final double TICK_GAP = 9;

    private final Fonts tools;
    private final AxisFitter fitter = new AxisFitter();
    private final TickCaptions captions;

    public AxisPlanner(Fonts tools) {
        this.tools = tools;
        this.captions = new TickCaptions(tools);
    }

    /**
     * The fixed layout of a view; the previous one where nothing of it changes.
     *
     * @param previous that of the chart shown before; empty for the first
     */
    public FixedLayout plan(FixedLayout.Basis basis, AxisTexts texts, Optional<FixedLayout> previous) {
        return previous.filter(before -> serves(before, basis)).orElseGet(() -> plan(basis, texts));
    }

    private boolean serves(FixedLayout previous, FixedLayout.Basis basis) {
        Facts former = previous.basis().facts();
        Facts facts = basis.facts();
        View before = former.view();
        View view = facts.view();
        if (!areSame(former, facts)
                || former.workspace() != facts.workspace()
                || !before.axes().equals(view.axes())
                || !before.data().compareWith().equals(view.data().compareWith())
                || changesRange(former, facts)
                || before.language() != view.language()
                || before.marks().sizeBy() != view.marks().sizeBy()
                || !previous.basis().margins().leavesAsMuchAs(basis.margins())
                || !previous.basis().size().equals(basis.size())) {
            return false;
        }
        AxisMapping axis = previous.plot().shareAxis();
        AxisFitter.Ends ends =
                fitter.share(previous.shares(), view, basis.facts().workspace().figures(), axis.transform());
        return ends.min() == axis.min() && ends.max() == axis.max();
    }

    /** Balances are all that a place has; other heights change without it. */
    private static boolean areSame(Facts former, Facts facts) {
        return former.places() == facts.places()
                || facts.view().axes().upward() == Upward.BALANCE
                        && former.places().equals(facts.places());
    }

    /** Over a range the axis reaches as far as the shares of the selected in any of its years. */
    private static boolean changesRange(Facts former, Facts facts) {
        return !former.view().data().fromYear().equals(facts.view().data().fromYear())
                || former.view().years().carry() != facts.view().years().carry()
                || !former.years().highestShare().equals(facts.years().highestShare());
    }

    private FixedLayout plan(FixedLayout.Basis basis, AxisTexts texts) {
        Facts facts = basis.facts();
        View view = facts.view();
        ChartSize size = basis.size();
        ChartMargins margins = basis.margins();
        PlaceValues values = facts.values();
        SourceComparisons comparisons = facts.comparisons();
        AxisTransform share = AxisTransforms.of(view.axes().share(), values.shares());
        double[] up = facts.ideas().heights().all();
        AxisTransform balance = AxisTransforms.of(view.axes().upwardScale(), up);
        boolean hasStrip = !margins.use().isSlide()
                && size.height() >= ROOM_FOR_STRIP
                && facts.places().plottable().size() <= MOST_TICKS;
        List<StripCurve> curves = hasStrip ? StripCurve.of(facts.shares()) : List.of();
        // JFreeChart draws its data area on whole pixels; what we draw over it must not stand beside them.
        double top = Math.ceil(margins.top());
        double bottom = Math.floor(size.height() - margins.foot() - (curves.isEmpty() ? 0 : PartPlaces.STRIP_HEIGHT));
        // Whatever has a place under either definition is in sight.
        Extent balances = Extent.of(up)
                .with(SecondPlaceField.up(comparisons, facts.ideas().heights()))
                .with(DoubleStream.of(facts.years().up()));
        Extent shares = ofYear(facts).with(SecondPlaceField.shares(comparisons));
        AxisFitter.Ends balanceEnds = fitter.balance(balances, view, balance);
        List<AxisTick> balanceTicks = captions.balance(texts, balance, balanceEnds, bottom - top);
        double caption = margins.use().isSlide() ? 0 : ROTATED_CAPTION;
        double left = Math.ceil(margins.use().side() + caption + widest(balanceTicks) + TICK_GAP);
        double right = Math.floor(size.width() - margins.use().side() - 4);
        AxisFitter.Ends shareEnds =
                fitter.share(shares, view, basis.facts().workspace().figures(), share);
        List<AxisTick> shareTicks = captions.share(texts, share, shareEnds, right - left);
        PlotGeometry plot = new PlotGeometry(
                new AxisMapping(share, shareEnds.min(), shareEnds.max(), left, right),
                new AxisMapping(balance, balanceEnds.min(), balanceEnds.max(), bottom, top));
        MarkField field = new MarkField(facts.places().plottable(), values, up, MarkRadii.of(facts), plot);
        SecondPlaceField secondPlaces =
                SecondPlaceField.of(comparisons, facts.ideas().heights(), field, plot);
        return new FixedLayout(basis, plot, shares, field, secondPlaces, shareTicks, balanceTicks, curves);
    }

    /** Over a range the axis stays as it is in whichever of its years, and what lies beyond is said in words. */
    private static Extent ofYear(Facts facts) {
        Extent year = Extent.of(facts.values().shares());
        OptionalDouble most = facts.years().highestShare();
        return most.isPresent() ? new Extent(Math.min(year.least(), most.getAsDouble()), most.getAsDouble()) : year;
    }

    private double widest(List<AxisTick> ticks) {
        Font font = tools.fonts().regular(TypeScale.SMALL);
        return ticks.stream()
                .mapToDouble(tick -> tools.measurer().width(font, tick.caption()))
                .max()
                .orElse(0);
    }
}
