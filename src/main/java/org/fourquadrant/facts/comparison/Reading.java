package org.fourquadrant.facts.comparison;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.place.QuadrantRule;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.view.Thresholds;

/**
 * The share, balance and quadrant of a country under one definition, each value with its citation.
 *
 * @param share its defence spending share
 * @param balance its goods-trade balance
 * @param quadrant where the two put it, taken as they are printed
 * @param decided whether they decide it
 */
public record Reading(Observation share, Observation balance, Quadrant quadrant, boolean decided) {

    public Reading {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(quadrant, "quadrant");
    }

    static Reading of(Observation share, Observation balance, Thresholds thresholds) {
        return new Reading(
                share,
                balance,
                QuadrantRule.of(balance.value(), share.value(), thresholds),
                thresholds.isDecidedBy(share));
    }

    /** Where the two put it, if they decide it. */
    public Optional<Quadrant> decidedQuadrant() {
        return decided ? Optional.of(quadrant) : Optional.empty();
    }

    /** Where the two put it with another line. */
    public Quadrant quadrantAt(Thresholds thresholds) {
        return QuadrantRule.of(balance.value(), share.value(), thresholds);
    }

    /** The same values with another line. */
    Reading at(Thresholds thresholds) {
        return of(share, balance, thresholds);
    }
}
