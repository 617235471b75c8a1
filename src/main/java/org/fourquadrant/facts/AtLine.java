package org.fourquadrant.facts;

import java.util.Collections;
import java.util.Map;
import org.fourquadrant.facts.comparison.SourceComparisons;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.model.Lazy;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Thresholds;

/** The facts that the line decides: the quadrant of every place, by either source, and how many are in each. */
final class AtLine {

    private final Places places;
    private final ComparisonOfView comparison;
    private final Thresholds thresholds;
    private final Lazy<Classification> classification;
    private final Lazy<Map<Quadrant, Integer>> counts;
    private final Lazy<SourceComparisons> comparisons;

    AtLine(Places places, ComparisonOfView comparison, Thresholds thresholds) {
        this.places = places;
        this.comparison = comparison;
        this.thresholds = thresholds;
        this.classification = new Lazy<>(() -> Classification.of(places.set(), thresholds));
        this.counts =
                new Lazy<>(() -> Collections.unmodifiableMap(places.values().counts(thresholds)));
        this.comparisons = new Lazy<>(() -> comparison.at(thresholds));
    }

    /** What the line of another view decides: the same where it stands at the same place among the same countries. */
    AtLine in(Places itsPlaces, ComparisonOfView itsComparison, Thresholds next) {
        boolean same = places == itsPlaces && comparison == itsComparison && thresholds.main() == next.main();
        return same ? this : new AtLine(itsPlaces, itsComparison, next);
    }

    Classification classification() {
        return classification.get();
    }

    Map<Quadrant, Integer> counts() {
        return counts.get();
    }

    SourceComparisons comparisons() {
        return comparisons.get();
    }
}
