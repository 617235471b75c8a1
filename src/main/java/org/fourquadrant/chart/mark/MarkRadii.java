package org.fourquadrant.chart.mark;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.Traits;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.scale.AreaScale;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.view.SizeBy;
import org.fourquadrant.model.view.View;

/** The radius of every mark, logical pixels: one for all, or an area in proportion to a value. */
public final class MarkRadii {

    private static final double RADIUS = 4.2;

    /** Where there are very many marks they are smaller. */
    private static final double SMALL_RADIUS = 2.4;

    private static final int MANY = 1_000;
    private static final double LARGEST = 22;
    private static final double LEAST = 2.6;

    private MarkRadii() {}

    /** The radii in the order of the countries. */
    public static double[] of(Facts facts) {
        List<Plottable> countries = facts.places().plottable();
        double[] radii = new double[countries.size()];
        Optional<AreaScale> scale = scale(facts);
        if (scale.isEmpty()) {
            Arrays.fill(radii, countries.size() > MANY ? SMALL_RADIUS : RADIUS);
            return radii;
        }
        ToDoubleFunction<Plottable> value = valueOf(facts);
        for (int i = 0; i < radii.length; i++) {
            radii[i] = scale.get().radius(value.applyAsDouble(countries.get(i)));
        }
        return radii;
    }

    /** How areas stand for values, million US dollars or per cent; empty where all marks are of one size. */
    public static Optional<AreaScale> scale(Facts facts) {
        if (facts.view().marks().sizeBy() == SizeBy.NOTHING) {
            return Optional.empty();
        }
        return facts.places().plottable().stream().mapToDouble(valueOf(facts)).max().stream()
                .filter(most -> most > 0)
                .mapToObj(most -> new AreaScale(most, LEAST, LARGEST))
                .findFirst();
    }

    private static ToDoubleFunction<Plottable> valueOf(Facts facts) {
        View view = facts.view();
        if (view.marks().sizeBy() == SizeBy.BALANCE) {
            return one -> Math.abs(one.balance().value());
        }
        if (view.marks().sizeBy() == SizeBy.WEIGHTED_TARIFF) {
            Traits traits = facts.traits();
            return one -> traits.weightedPercent(one.country().code()).orElse(0);
        }
        Optional<Dataset> dataset = facts.dataset();
        return one -> dataset.flatMap(found -> found.find(
                        one.country().code(), Indicator.IMPORTS, view.data().year()))
                .map(Observation::value)
                .orElse(0.0);
    }
}
