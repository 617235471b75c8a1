package org.fourquadrant.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.model.Countries;
import org.fourquadrant.model.Country;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.Dataset;
import org.fourquadrant.model.DatasetRow;
import org.fourquadrant.model.Filter;
import org.fourquadrant.model.Indicator;
import org.fourquadrant.model.Observation;
import org.fourquadrant.model.Quadrant;
import org.fourquadrant.model.Thresholds;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;

/**
 * Every country that a dataset lists, either in a quadrant or in the list of those not plotted.
 *
 * @param plotted the countries with both values, in the dataset's order
 * @param notPlotted the others, in the dataset's order, each with its reason
 */
public record Classification(List<PlottedCountry> plotted, List<NotPlotted> notPlotted) {

    public Classification {
        plotted = List.copyOf(plotted);
        notPlotted = List.copyOf(notPlotted);
    }

    /** The classification that a view asks for; empty where its dataset is not in the workspace. */
    public static Classification of(Workspace workspace, View view) {
        return workspace
                .dataset(view.data().dataset())
                .map(dataset -> of(
                        workspace.countries(),
                        dataset,
                        view.data().year(),
                        view.thresholds(),
                        view.marks().filter()))
                .orElse(new Classification(List.of(), List.of()));
    }

    /** The quadrant of two values: balance at least 0 is a surplus, share at least the threshold meets it. */
    public static Quadrant quadrantOf(double balance, double share, Thresholds thresholds) {
        if (thresholds.isMetBy(share)) {
            return balance >= 0 ? Quadrant.I : Quadrant.IV;
        }
        return balance >= 0 ? Quadrant.II : Quadrant.III;
    }

    private static Classification of(
            Countries countries, Dataset dataset, int year, Thresholds thresholds, Filter filter) {
        List<PlottedCountry> plotted = new ArrayList<>();
        List<NotPlotted> notPlotted = new ArrayList<>();
        for (DatasetRow row : dataset.rows()) {
            Country country = countries
                    .find(row.country())
                    .orElseThrow(() -> new IllegalStateException("Row of an unknown country: " + row.country()));
            Optional<Observation> share = dataset.find(row.country(), Indicator.DEFENCE_SHARE, year);
            Optional<Observation> balance = dataset.find(row.country(), Indicator.GOODS_BALANCE, year);
            if (share.isPresent() && balance.isPresent() && filter.admits(country)) {
                Quadrant quadrant =
                        quadrantOf(balance.get().value(), share.get().value(), thresholds);
                plotted.add(new PlottedCountry(country, row, share.get(), balance.get(), quadrant));
            } else {
                notPlotted.add(new NotPlotted(country, row, reason(country, share, balance), share, balance));
            }
        }
        return new Classification(plotted, notPlotted);
    }

    private static NotPlotted.Reason reason(
            Country country, Optional<Observation> share, Optional<Observation> balance) {
        if (share.isPresent() && balance.isPresent()) {
            return NotPlotted.Reason.FILTERED_OUT;
        }
        if (share.isEmpty() && balance.isEmpty()) {
            return NotPlotted.Reason.NEITHER_VALUE;
        }
        if (balance.isEmpty()) {
            return NotPlotted.Reason.NO_BALANCE;
        }
        return country.code().equals(CountryCode.EUROPEAN_UNION)
                ? NotPlotted.Reason.UNION_WITHOUT_SHARE
                : NotPlotted.Reason.NO_DEFENCE_SHARE;
    }

    /** How many countries are in each quadrant; every quadrant has a count. */
    public Map<Quadrant, Integer> counts() {
        Map<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            counts.put(quadrant, 0);
        }
        plotted.forEach(country -> counts.merge(country.quadrant(), 1, Integer::sum));
        return counts;
    }

    /** How many plotted countries meet the threshold. */
    public long meeting() {
        return plotted.stream()
                .filter(country -> country.quadrant().meetsThreshold())
                .count();
    }

    /** The plotted country of a code, if it has a place. */
    public Optional<PlottedCountry> find(CountryCode code) {
        return plotted.stream()
                .filter(country -> country.country().code().equals(code))
                .findFirst();
    }
}
