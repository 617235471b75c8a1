package org.fourquadrant.data.importing.plausible;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.importing.reference.KnownFigures;
import org.fourquadrant.data.importing.table.TableFigure;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/** Figures of a column beside those that are known of the same country and year, or the nearest one. */
final class Comparison {

    /**
     * Two figures of the same.
     *
     * @param own that of the table
     * @param known the other
     */
    record Pair(TableFigure own, Observation known) {

        double ratio() {
            return Math.abs(own.value() / known.value());
        }
    }

    private static final int MOST = 3_000;

    private final List<Pair> pairs = new ArrayList<>();

    /** @param least smaller known figures say nothing of a size */
    Comparison(List<TableFigure> figures, KnownFigures reference, Indicator indicator, double least) {
        for (TableFigure figure : figures) {
            if (pairs.size() < MOST && figure.value() != 0) {
                Optional<Observation> known = reference.find(figure.country(), indicator, figure.year());
                known.filter(one -> Math.abs(one.value()) >= least).ifPresent(one -> pairs.add(new Pair(figure, one)));
            }
        }
    }

    List<Pair> pairs() {
        return pairs;
    }

    boolean isEmpty() {
        return pairs.isEmpty();
    }

    /** The middle one of the ratios of sizes. */
    double medianRatio() {
        List<Double> ratios = new ArrayList<>(pairs.stream().map(Pair::ratio).toList());
        Collections.sort(ratios);
        return ratios.get(ratios.size() / 2);
    }

    /** Which share of the pairs has a ratio of sizes within bounds. */
    double within(double factor, double low, double high) {
        long fit = pairs.stream()
                .map(pair -> pair.ratio() * factor)
                .filter(ratio -> ratio >= low && ratio <= high)
                .count();
        return pairs.isEmpty() ? 0 : (double) fit / pairs.size();
    }

    /** How many pairs have the same sign, of those that are far from 0. */
    long agreeing(double least) {
        return far(least).stream()
                .filter(pair -> pair.own().value() > 0 == pair.known().value() > 0)
                .count();
    }

    long opposed(double least) {
        return far(least).size() - agreeing(least);
    }

    private List<Pair> far(double least) {
        return pairs.stream()
                .filter(pair -> Math.abs(pair.own().value()) >= least
                        && Math.abs(pair.known().value()) >= least)
                .toList();
    }

    /** The pair whose known figure is largest, to be shown. */
    Pair largest() {
        return pairs.stream()
                .max(java.util.Comparator.comparingDouble(
                        pair -> Math.abs(pair.known().value())))
                .orElseThrow();
    }
}
