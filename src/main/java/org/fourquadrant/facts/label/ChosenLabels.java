package org.fourquadrant.facts.label;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.View;

/** The countries that have a label where not all do: selected, put somewhere by hand, near the line, the largest. */
public final class ChosenLabels {

    /** So many of each quadrant are among the largest. */
    private static final int LARGEST = 3;

    /** At most so many are near the line. */
    private static final int MOST_NEAR = 20;

    private ChosenLabels() {}

    /**
     * Who has a label in a view.
     *
     * @param countries all that are plotted
     */
    public static Set<CountryCode> of(Collection<PlottedCountry> countries, View view) {
        Set<CountryCode> chosen = new HashSet<>(view.selection());
        chosen.addAll(view.labels().pinned().keySet());
        double line = view.thresholds().main();
        largest(
                        countries.stream()
                                .filter(one -> LabelPriority.isNear(one.share().value(), line)),
                        MOST_NEAR)
                .forEach(chosen::add);
        for (Quadrant quadrant : Quadrant.values()) {
            largest(countries.stream().filter(one -> one.isIn(quadrant)), LARGEST)
                    .forEach(chosen::add);
        }
        return chosen;
    }

    /** By the size of the balance; of equals the first by code. */
    private static Stream<CountryCode> largest(Stream<PlottedCountry> countries, int most) {
        return countries
                .sorted(Comparator.comparingDouble(
                                (PlottedCountry one) -> -Math.abs(one.balance().value()))
                        .thenComparing(one -> one.country().code()))
                .limit(most)
                .map(one -> one.country().code());
    }
}
