package org.fourquadrant.facts.comparison;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.Thresholds;

/**
 * Every plotted country, with its two places or the reason why it has but one.
 *
 * @param comparisons the countries with a place under both definitions, in the order of the dataset shown
 * @param without the others
 */
public record SourceComparisons(List<SourceComparison> comparisons, List<NotComparable> without) {

    /** Nothing is compared. */
    public static final SourceComparisons NONE = new SourceComparisons(List.of(), List.of());

    public SourceComparisons {
        comparisons = List.copyOf(comparisons);
        without = List.copyOf(without);
    }

    /** The countries that the definition alone moves to another quadrant: k of "k of n". */
    public List<SourceComparison> changing() {
        return comparisons.stream().filter(SourceComparison::changesQuadrant).toList();
    }

    /** The countries with both definitions for the same year, each fine enough to decide: n of "k of n". */
    public List<SourceComparison> comparable() {
        return comparisons.stream()
                .filter(one -> one.isOfOneYear() && one.isDecided())
                .toList();
    }

    /** The countries with both definitions for the same year, of which one is not fine enough to decide. */
    public List<SourceComparison> undecided() {
        return comparisons.stream()
                .filter(one -> one.isOfOneYear() && !one.isDecided())
                .toList();
    }

    public Optional<SourceComparison> find(CountryCode code) {
        return comparisons.stream()
                .filter(comparison -> comparison.country().code().equals(code))
                .findFirst();
    }

    /** The same places with another line: a moving line decides the quadrants anew and looks nothing up. */
    public SourceComparisons at(Thresholds thresholds) {
        return new SourceComparisons(
                comparisons.stream()
                        .map(comparison -> comparison.at(thresholds))
                        .toList(),
                without);
    }
}
