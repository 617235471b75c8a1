package org.fourquadrant.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;

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
        return of(PlottableSet.of(workspace, view.data(), view.marks().filter()), view.thresholds());
    }

    /** The classification of economies already parted by whether they can be plotted. */
    public static Classification of(PlottableSet set, Thresholds thresholds) {
        List<PlottedCountry> plotted = new ArrayList<>(set.plottable().size());
        for (Plottable one : set.plottable()) {
            Quadrant quadrant = quadrantOf(one.balance().value(), one.share().value(), thresholds);
            plotted.add(new PlottedCountry(one.country(), one.row(), one.share(), one.balance(), quadrant));
        }
        return new Classification(plotted, set.notPlotted());
    }

    /** The quadrant of two values: balance at least 0 is a surplus, share at least the threshold meets it. */
    public static Quadrant quadrantOf(double balance, double share, Thresholds thresholds) {
        if (thresholds.isMetBy(share)) {
            return balance >= 0 ? Quadrant.I : Quadrant.IV;
        }
        return balance >= 0 ? Quadrant.II : Quadrant.III;
    }

    /**
     * How many pairs of values are in each quadrant. Nothing but numbers is touched and nothing is branched on, since a
     * chart asks this of every mark for every frame.
     *
     * @param balances million US dollars
     * @param shares per cent of GDP, as many
     */
    public static Map<Quadrant, Integer> counts(double[] balances, double[] shares, Thresholds thresholds) {
        int surplus = 0;
        int meeting = 0;
        int both = 0;
        for (int i = 0; i < balances.length; i++) {
            int isSurplus = balances[i] >= 0 ? 1 : 0;
            int meets = thresholds.isMetBy(shares[i]) ? 1 : 0;
            surplus += isSurplus;
            meeting += meets;
            both += isSurplus & meets;
        }
        Map<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
        counts.put(Quadrant.I, both);
        counts.put(Quadrant.II, surplus - both);
        counts.put(Quadrant.III, balances.length - surplus - meeting + both);
        counts.put(Quadrant.IV, meeting - both);
        return counts;
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
