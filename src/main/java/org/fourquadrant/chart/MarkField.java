package org.fourquadrant.chart;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.fourquadrant.analysis.Plottable;
import org.fourquadrant.model.CountryCode;

/** The plottable countries with the pixel of each, in the dataset's order; a moving threshold leaves it as it is. */
final class MarkField {

    private final List<Plottable> countries;
    private final double[] x;
    private final double[] y;
    private final double[] shares;
    private final double[] balances;
    private final double[] radii;
    private final Map<CountryCode, Integer> indices;

    MarkField(List<Plottable> countries, double[] shares, double[] balances, double[] radii, PlotGeometry plot) {
        this.countries = countries;
        this.shares = shares;
        this.balances = balances;
        this.radii = radii;
        int size = countries.size();
        x = new double[size];
        y = new double[size];
        indices = new HashMap<>(size * 2);
        for (int i = 0; i < size; i++) {
            x[i] = plot.xOfShare(shares[i]);
            y[i] = plot.yOfBalance(balances[i]);
            indices.put(countries.get(i).country().code(), i);
        }
    }

    int size() {
        return x.length;
    }

    Plottable country(int index) {
        return countries.get(index);
    }

    List<Plottable> countries() {
        return countries;
    }

    OptionalInt indexOf(CountryCode code) {
        Integer index = indices.get(code);
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    double x(int index) {
        return x[index];
    }

    double y(int index) {
        return y[index];
    }

    DoubleStream shares() {
        return DoubleStream.of(shares);
    }

    double share(int index) {
        return shares[index];
    }

    double balance(int index) {
        return balances[index];
    }

    /** The country whose mark's centre is nearest to a point and at most {@code radius} pixels away. */
    Optional<CountryCode> nearest(double pointX, double pointY, double radius) {
        int nearest = -1;
        double least = radius * radius;
        for (int i = 0; i < x.length; i++) {
            double dx = x[i] - pointX;
            double dy = y[i] - pointY;
            double distance = dx * dx + dy * dy;
            if (distance <= least) {
                least = distance;
                nearest = i;
            }
        }
        return nearest < 0
                ? Optional.empty()
                : Optional.of(countries.get(nearest).country().code());
    }

    /** Radius of the circle of a mark's area, logical pixels. */
    double radius(int index) {
        return radii[index];
    }

    MarkPlace place(int index) {
        return new MarkPlace(countries.get(index).country().code(), x[index], y[index], radii[index]);
    }
}
