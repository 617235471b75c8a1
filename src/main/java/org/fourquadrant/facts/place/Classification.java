package org.fourquadrant.facts.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.view.Thresholds;

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

    /** The classification of economies already parted by whether they can be plotted. */
    public static Classification of(PlottableSet set, Thresholds thresholds) {
        List<PlottedCountry> plotted = new ArrayList<>(set.plottable().size());
        for (Plottable one : set.plottable()) {
            plotted.add(PlottedCountry.of(one, thresholds));
        }
        return new Classification(plotted, set.notPlotted());
    }

    /** How many countries are in each quadrant, as far as their figures decide; every quadrant has a count. */
    public Map<Quadrant, Integer> counts() {
        Map<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            counts.put(quadrant, 0);
        }
        plotted.stream()
                .filter(PlottedCountry::decided)
                .forEach(country -> counts.merge(country.quadrant(), 1, Integer::sum));
        return counts;
    }

    /** How many plotted countries meet the threshold. */
    public long meeting() {
        return plotted.stream().filter(PlottedCountry::meets).count();
    }

    /** The plotted countries whose figures do not decide on which side of the line they are. */
    public List<PlottedCountry> undecided() {
        return plotted.stream().filter(country -> !country.decided()).toList();
    }

    /** The share of a listed country, whether or not it has a place. */
    public Optional<Observation> share(CountryCode code) {
        return find(code)
                .map(PlottedCountry::share)
                .or(() -> notPlotted.stream()
                        .filter(listed -> listed.country().code().equals(code))
                        .findFirst()
                        .flatMap(NotPlotted::share));
    }

    /** The plotted country of a code, if it has a place. */
    public Optional<PlottedCountry> find(CountryCode code) {
        return plotted.stream()
                .filter(country -> country.country().code().equals(code))
                .findFirst();
    }
}
