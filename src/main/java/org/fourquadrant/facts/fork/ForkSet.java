package org.fourquadrant.facts.fork;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.Thresholds;

/**
 * Every plotted country, with its two places or the reason why it has but one.
 *
 * @param forks the countries with a place under both definitions, in the order of the dataset shown
 * @param without the others
 */
public record ForkSet(List<Fork> forks, List<WithoutFork> without) {

    /** Nothing is compared. */
    public static final ForkSet NONE = new ForkSet(List.of(), List.of());

    public ForkSet {
        forks = List.copyOf(forks);
        without = List.copyOf(without);
    }

    /** The countries that the definition alone moves to another quadrant: k of "k of n". */
    public List<Fork> changing() {
        return forks.stream().filter(Fork::changesQuadrant).toList();
    }

    /** The countries with both definitions for the same year: n of "k of n". */
    public List<Fork> comparable() {
        return forks.stream().filter(Fork::isOfOneYear).toList();
    }

    public Optional<Fork> find(CountryCode code) {
        return forks.stream().filter(fork -> fork.country().code().equals(code)).findFirst();
    }

    /** The same places with another line: a moving line decides the quadrants anew and looks nothing up. */
    public ForkSet at(Thresholds thresholds) {
        return new ForkSet(forks.stream().map(fork -> fork.at(thresholds)).toList(), without);
    }
}
