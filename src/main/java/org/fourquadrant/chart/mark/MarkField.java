package org.fourquadrant.chart.mark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.fourquadrant.chart.axis.Extent;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.facts.place.PlaceValues;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.NearestMark;
import org.fourquadrant.model.country.CountryCode;

/**
 * All marks of a chart: the plottable countries with the pixel of each, in the dataset's order; a moving threshold
 * leaves it as it is.
 */
public final class MarkField {

    /** How far the corners of a mark stand out from the circle of its area. */
    private static final double CORNERS = 1.2;

    private static final double AIR = 0.8;

    /** From a mark's circle to the ring of a selected one, logical pixels. */
    public static final double RING_GAP = 4.5;

    private final List<Plottable> countries;
    private final PlotGeometry plot;
    private final double[] x;
    private final double[] y;
    private final double[] shares;
    private final double[] balances;
    private final double[] radii;
    private final BitSet hollow;
    private final double largestRadius;
    private final int[] drawn;

    private final MarkFinder finder = new MarkFinder(this);

    // Made when first asked for: the first picture does without them.
    private Map<CountryCode, Integer> indices;

    /** @param up how far up each stands, in the unit of the upward axis */
    public MarkField(List<Plottable> countries, PlaceValues values, double[] up, double[] radii, PlotGeometry plot) {
        this.countries = countries;
        this.plot = plot;
        this.shares = values.shares();
        this.balances = values.balances();
        this.radii = radii;
        Extent sizes = Extent.of(radii);
        this.largestRadius = Math.max(0, sizes.most());
        this.drawn = drawn(radii, sizes);
        int size = countries.size();
        x = new double[size];
        y = new double[size];
        hollow = values.ofAnotherYear();
        for (int i = 0; i < size; i++) {
            x[i] = plot.xOfShare(shares[i]);
            y[i] = plot.yOfBalance(up[i]);
        }
    }

    private static int[] drawn(double[] radii, Extent sizes) {
        IntStream all = IntStream.range(0, radii.length);
        return sizes.least() == sizes.most()
                ? all.toArray()
                : all.boxed()
                        .sorted(Comparator.comparingDouble(mark -> -radii[mark]))
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /** How many there are, with those outside the data area. */
    public int size() {
        return x.length;
    }

    /** Whose mark it is, with its values. */
    public Plottable country(int index) {
        return countries.get(index);
    }

    /** The place of a country's mark in the order of the dataset. */
    public OptionalInt indexOf(CountryCode code) {
        Integer found = indices().get(code);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private synchronized Map<CountryCode, Integer> indices() {
        if (indices == null) {
            indices = new HashMap<>(size() * 2);
            for (int i = 0; i < size(); i++) {
                indices.put(countries.get(i).country().code(), i);
            }
        }
        return indices;
    }

    /** Of its centre, logical pixels. */
    public double x(int index) {
        return x[index];
    }

    /** Of its centre, logical pixels. */
    public double y(int index) {
        return y[index];
    }

    /** Whether a mark's centre lies within the data area; a zoom leaves some outside. */
    public boolean isWithin(int index) {
        return plot.contains(x[index], y[index]);
    }

    /** Defence spending share, per cent of GDP. */
    public double share(int index) {
        return shares[index];
    }

    /** Goods-trade balance, million US dollars. */
    public double balance(int index) {
        return balances[index];
    }

    /** Finds marks by their place. */
    public MarkFinder finder() {
        return finder;
    }

    /** Every mark within the data area, in the dataset's order. */
    public List<MarkPlace> places() {
        List<MarkPlace> places = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            if (isWithin(i)) {
                places.add(place(i));
            }
        }
        return places;
    }

    CountryCode codeOf(int mark) {
        return countries.get(mark).country().code();
    }

    /** Radius of the circle of a mark's area, logical pixels. */
    public double radius(int index) {
        return radii[index];
    }

    /** The marks in the order in which they are drawn: the larger first, so that none hides a smaller one. */
    public int[] drawn() {
        return drawn;
    }

    /** The largest radius of all, logical pixels. */
    public double largestRadius() {
        return largestRadius;
    }

    /** Hollow for a share of another year than the chart's. */
    public MarkFill fill(int index) {
        return hollow.get(index) ? MarkFill.HOLLOW : MarkFill.FILLED;
    }

    /** The discs that labels keep off: a little more than each mark, and the ring of a selected one. */
    public MarkDiscs discsToAvoid(Set<CountryCode> selection) {
        double[] avoided = new double[radii.length];
        for (int i = 0; i < avoided.length; i++) {
            avoided[i] = radii[i] * CORNERS + AIR;
        }
        selection.forEach(code -> indexOf(code).ifPresent(i -> avoided[i] = radii[i] + RING_GAP + AIR));
        return new MarkDiscs(x, y, avoided);
    }

    /** Where a mark is. */
    public MarkPlace place(int index) {
        return new MarkPlace(codeOf(index), x[index], y[index], radii[index]);
    }

    /** Finds the marks at or near a point of the chart; made when first asked, since the first picture does without it. */
    public static final class MarkFinder {

        private final MarkField field;
        private NearestMark index;

        MarkFinder(MarkField field) {
            this.field = field;
        }

        /** The country whose mark's centre is nearest to a point and at most {@code reach} pixels away. */
        public Optional<CountryCode> nearest(double x, double y, double reach) {
            OptionalInt found = index().nearest(x, y, reach);
            return found.isPresent() ? Optional.of(field.codeOf(found.getAsInt())) : Optional.empty();
        }

        /** The countries whose marks' centres lie within a distance of a point, nearest first. */
        public List<CountryCode> within(double x, double y, double distance) {
            return index().within(x, y, distance).stream().map(field::codeOf).toList();
        }

        private synchronized NearestMark index() {
            if (index == null) {
                index = new NearestMark(visible());
            }
            return index;
        }

        /** The marks, those outside the data area nowhere: they do not answer to the pointer. */
        private MarkDiscs visible() {
            double[] x = new double[field.size()];
            double[] y = new double[field.size()];
            double[] radii = new double[field.size()];
            for (int i = 0; i < x.length; i++) {
                x[i] = field.isWithin(i) ? field.x(i) : Double.NaN;
                y[i] = field.isWithin(i) ? field.y(i) : Double.NaN;
                radii[i] = field.radius(i);
            }
            return new MarkDiscs(x, y, radii);
        }
    }
}
