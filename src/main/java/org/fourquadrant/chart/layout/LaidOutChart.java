package org.fourquadrant.chart.layout;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.mark.MarkColouring;
import org.fourquadrant.chart.mark.MarkField;
import org.fourquadrant.chart.mark.MarkFill;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.chart.mark.MarkShape;
import org.fourquadrant.chart.mark.Palette;
import org.fourquadrant.chart.words.ChartTexts;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.comparison.SourceComparison;
import org.fourquadrant.facts.place.PlaceValues;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;

/** Facts laid out at a size, immutable: all that is painted, and by {@link #at} what is under a point of it. */
public final class LaidOutChart {

    private final Facts facts;
    private final View view;
    private final PlaceValues values;
    private final ChartSize size;
    private final FixedLayout ground;
    private final PartPlaces layout;
    private final ChartTexts texts;
    private final Palette palette;
    private final MarkColouring colouring;
    private final LegendRow legend;
    private final List<CornerTitle> corners;
    private final LabelPlan labels;
    private final List<TrailPath> trails;

    public LaidOutChart(
            Facts facts,
            ChartSize size,
            FixedLayout ground,
            PartPlaces layout,
            ChartTexts texts,
            Palette palette,
            MarkColouring colouring,
            LegendRow legend,
            List<CornerTitle> corners,
            LabelPlan labelPlan) {
        this.facts = facts;
        this.view = facts.view();
        this.values = facts.values();
        this.size = size;
        this.ground = ground;
        this.layout = layout;
        this.texts = texts;
        this.palette = palette;
        this.colouring = colouring;
        this.legend = legend;
        this.corners = List.copyOf(corners);
        this.labels = labelPlan;
        this.trails = TrailPath.of(facts.years().trails(), facts.ideas().heights(), ground.plot());
    }

    /** What this is a layout of. */
    public Facts facts() {
        return facts;
    }

    /** The view that this is a layout of. */
    public View view() {
        return view;
    }

    /** How large the whole is. */
    public ChartSize size() {
        return size;
    }

    /** What the picture is called: its title, or the one it would have by itself where none is shown. */
    public String title() {
        return texts.margins().name();
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

    /** What is under a point, logical pixels. */
    public PointOnChart at(double x, double y) {
        return new PointOnChart(this, x, y);
    }

    /** How many a second definition alone puts elsewhere, in words; empty where nothing is compared. */
    public Optional<String> comparisonHeadline() {
        return layout.comparisonRow().map(ComparisonRow::headline);
    }

    /** A country under both definitions, where it has two. */
    public Optional<SourceComparison> comparisonOf(CountryCode country) {
        return facts.comparisons().find(country);
    }

    /** The countries that have a mark but found no room for a label, in the order of their claim to one. */
    public List<CountryCode> unlabelled() {
        return labels.unplaced();
    }

    /** The entries of the legend in their order; none where there is no legend. */
    public List<LegendPlace> legendEntries() {
        return LegendPlace.of(this);
    }

    /** Where the entries of the legend stand. */
    public LegendRow legend() {
        return legend;
    }

    /** What a moving line leaves as it is. */
    public FixedLayout ground() {
        return ground;
    }

    /** The marks. */
    public MarkField field() {
        return ground.field();
    }

    /** Where what stands around the data area stands. */
    public PartPlaces layout() {
        return layout;
    }

    /** What is written. */
    public ChartTexts texts() {
        return texts;
    }

    /** The colours of the theme, as usual or in high contrast. */
    public Palette palette() {
        return palette;
    }

    /** Where the tints meet: at the line, or at the edge of the data area that is nearest to it. */
    public double lineX() {
        return plot().clampX(plot().xOfShare(view.thresholds().main()));
    }

    /** The titles of the quadrants in sight. */
    public List<CornerTitle> corners() {
        return corners;
    }

    /** The labels that found a place. */
    public List<MarkLabel> labels() {
        return labels.placed();
    }

    /** The ways of countries over the range of years, those of the selected last. */
    public List<TrailPath> trails() {
        return trails;
    }

    /** Where the labels stand, for the chart that comes next. */
    public LabelPlan labelPlan() {
        return labels;
    }

    /** The colour of a mark in a quadrant. */
    public Color colour(int index, Quadrant quadrant) {
        return colouring.colour(index, quadrant);
    }

    /** The shape of a mark in a quadrant. */
    public MarkShape shape(int index, Quadrant quadrant) {
        return colouring.shape(index, quadrant);
    }

    /** What the colours of the marks mean. */
    public MarkColouring colouring() {
        return colouring;
    }

    /** The colour of a mark where it stands: grey where its share does not decide in which quadrant that is. */
    public Color markColour(int index) {
        boolean isByQuadrant = colouring.entryOf(index) < 0;
        return isByQuadrant && !isDecided(index) ? palette().softInk() : colour(index, quadrant(index));
    }

    /** The shape of a mark where it stands. */
    public MarkShape markShape(int index) {
        return shape(index, quadrant(index));
    }

    /** The fill of a mark: crossed by a bar where its share does not decide in which quadrant it is. */
    public MarkFill markFill(int index) {
        return isDecided(index) ? field().fill(index) : MarkFill.UNDECIDED;
    }

    /** Whether the share of a mark decides on which side of the line it is. */
    public boolean isDecided(int index) {
        return values.isDecided(index, view.thresholds());
    }

    /** Whether a line that moves may change marks that it does not pass, which are printed without decimals. */
    public boolean hasWholeShares() {
        return !values.whole().isEmpty();
    }

    /** The quadrant of a mark, its share taken as it is printed. */
    public Quadrant quadrant(int index) {
        return values.quadrant(index, view.thresholds());
    }
}
