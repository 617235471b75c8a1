package org.fourquadrant.chart.scene;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.fourquadrant.analysis.Classification;
import org.fourquadrant.analysis.line.StableInterval;
import org.fourquadrant.chart.axis.AxisTick;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.colour.MarkColouring;
import org.fourquadrant.chart.colour.Palette;
import org.fourquadrant.chart.ground.SceneGround;
import org.fourquadrant.chart.ground.StripCurve;
import org.fourquadrant.chart.label.LabelBox;
import org.fourquadrant.chart.label.LabelPlan;
import org.fourquadrant.chart.label.MarkLabel;
import org.fourquadrant.chart.layout.ChartLayout;
import org.fourquadrant.chart.layout.ChartSize;
import org.fourquadrant.chart.layout.CornerTitle;
import org.fourquadrant.chart.layout.LegendRow;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.chart.mark.MarkShape;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Quadrant;
import org.fourquadrant.model.View;

/** A view laid out at a size, immutable, ready to be painted and to be asked what is where. */
public final class ChartScene {

    private final View view;
    private final ChartSize size;
    private final SceneGround ground;
    private final ChartLayout layout;
    private final ChartTexts texts;
    private final MarkColouring colouring;
    private final LegendRow legend;
    private final Map<Quadrant, Integer> counts;
    private final List<CornerTitle> corners;
    private final LabelPlan labels;

    public ChartScene(
            View view,
            ChartSize size,
            SceneGround ground,
            ChartLayout layout,
            ChartTexts texts,
            MarkColouring colouring,
            LegendRow legend,
            Map<Quadrant, Integer> counts,
            List<CornerTitle> corners,
            LabelPlan labelPlan) {
        this.view = view;
        this.size = size;
        this.ground = ground;
        this.layout = layout;
        this.texts = texts;
        this.colouring = colouring;
        this.legend = legend;
        this.counts = new EnumMap<>(counts);
        this.corners = List.copyOf(corners);
        this.labels = labelPlan;
    }

    /** The view that this is a layout of. */
    public View view() {
        return view;
    }

    public ChartSize size() {
        return size;
    }

    /** What the picture is called: its title, or the one it would have by itself where none is shown. */
    public String title() {
        return texts.name();
    }

    /** Every listed country with its quadrant or the reason why it has none; worked out anew at each call. */
    public Classification classification() {
        return Classification.of(ground.set(), view.thresholds());
    }

    /** How many plotted countries are in each quadrant. */
    public Map<Quadrant, Integer> counts() {
        return new EnumMap<>(counts);
    }

    /** The data area. */
    public PlotGeometry plot() {
        return ground.plot();
    }

    /** Every mark within the data area, in the dataset's order. */
    public List<MarkPlace> marks() {
        return field().places();
    }

    /** The mark of a country, if it has one within the data area. */
    public Optional<MarkPlace> markOf(CountryCode country) {
        var index = field().indexOf(country);
        return index.isPresent() && field().isWithin(index.getAsInt())
                ? Optional.of(field().place(index.getAsInt()))
                : Optional.empty();
    }

    /** The country whose mark's centre is nearest to a point and at most {@code radius} pixels away. */
    public Optional<CountryCode> nearest(double x, double y, double radius) {
        return field().nearest(x, y, radius);
    }

    /** The countries whose marks lie within a few pixels of a point, nearest first. */
    public List<CountryCode> stackAt(double x, double y, double radius) {
        return field().within(x, y, radius);
    }

    /** The countries that have a mark but found no room for a label, in the order of their claim to one. */
    public List<CountryCode> unlabelled() {
        return labels.unplaced();
    }

    /** The label under a point. */
    public Optional<LabelBox> labelAt(double x, double y) {
        return labels.placed().stream()
                .map(MarkLabel::box)
                .filter(box -> box.contains(x, y))
                .findFirst();
    }

    /** The share at a point of the strip under the axis, to which a click moves the line. */
    public OptionalDouble shareOnStrip(double x, double y) {
        return !ground.curves().isEmpty() && strip().contains(x, y)
                ? OptionalDouble.of(plot().shareAt(x))
                : OptionalDouble.empty();
    }

    /** The quadrant whose corner title is under a point. */
    public Optional<Quadrant> quadrantTitleAt(double x, double y) {
        return corners.stream()
                .filter(corner -> corner.box().contains(x, y))
                .map(CornerTitle::quadrant)
                .findFirst();
    }

    /** The entry of the legend under a point. */
    public Optional<LegendPlace> legendEntryAt(double x, double y) {
        return legendEntries().stream()
                .filter(entry -> entry.box().contains(x, y))
                .findFirst();
    }

    /** The entries of the legend in their order; none where there is no legend. */
    public List<LegendPlace> legendEntries() {
        return layout.surround().hasLegend()
                ? IntStream.range(0, colouring.legend().size())
                        .mapToObj(this::legendPlace)
                        .toList()
                : List.of();
    }

    private LegendPlace legendPlace(int index) {
        MarkColouring.LegendEntry entry = colouring.legend().get(index);
        List<CountryCode> countries = IntStream.range(0, field().size())
                .filter(mark -> colouring.entryOf(mark) == index)
                .mapToObj(mark -> field().country(mark).country().code())
                .toList();
        return new LegendPlace(
                entry.caption(),
                entry.trait(),
                colouring.legend().stream()
                        .map(MarkColouring.LegendEntry::trait)
                        .toList(),
                view.marks().filter().shows(entry.trait()),
                countries,
                legend.box(index));
    }

    public LegendRow legend() {
        return legend;
    }

    public SceneGround ground() {
        return ground;
    }

    public MarkField field() {
        return ground.field();
    }

    public ChartLayout layout() {
        return layout;
    }

    public ChartTexts texts() {
        return texts;
    }

    public Palette palette() {
        return Palette.of(view.theme());
    }

    public List<AxisTick> shareTicks() {
        return ground.shareTicks();
    }

    public List<AxisTick> balanceTicks() {
        return ground.balanceTicks();
    }

    /** Where the tints meet: at the line, or at the edge of the data area that is nearest to it. */
    public double lineX() {
        return plot().clampX(plot().xOfShare(view.thresholds().main()));
    }

    public List<CornerTitle> corners() {
        return corners;
    }

    public List<MarkLabel> labels() {
        return labels.placed();
    }

    /** Where the labels stand, for the scene that comes next. */
    public LabelPlan labelPlan() {
        return labels;
    }

    public Rectangle2D strip() {
        return layout.strip();
    }

    /** How many meet a threshold. */
    public int meeting(double threshold) {
        return (int) field().shares().filter(share -> share >= threshold).count();
    }

    public String meetingCaption() {
        long meeting = counts.get(Quadrant.I) + (long) counts.get(Quadrant.IV);
        return texts.meeting(meeting, field().size());
    }

    /** Between which thresholds the picture does not change, where that is worked out. */
    public Optional<StableInterval> stableInterval() {
        return ground.curves().stream()
                .filter(curve -> curve.group() == StripCurve.Group.ALL)
                .map(curve -> curve.shares().stableAround(view.thresholds().main()))
                .findFirst();
    }

    /** The colour of a mark in a quadrant. */
    public Color colour(int index, Quadrant quadrant) {
        return colouring.colour(index, quadrant);
    }

    /** The shape of a mark in a quadrant. */
    public MarkShape shape(int index, Quadrant quadrant) {
        return colouring.shape(index, quadrant);
    }

    public MarkColouring colouring() {
        return colouring;
    }

    public Quadrant quadrant(int index) {
        return Classification.quadrantOf(field().balance(index), field().share(index), view.thresholds());
    }

    public boolean isSelected(CountryCode country) {
        return view.selection().contains(country);
    }

    /** With several countries selected the others step back. */
    public boolean isDimmed(CountryCode country) {
        return view.selection().size() > 1 && !isSelected(country);
    }
}
