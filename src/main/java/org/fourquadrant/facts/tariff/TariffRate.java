package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.Objects;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.document.RateBasis;

/**
 * A tariff rate that is or was in force.
 *
 * @param percent the rate, per cent of the customs value
 * @param basis whether it is added to the MFN rate or includes it
 * @param measure the measure it belongs to, e.g. {@code reciprocal-2025-04}
 * @param holder whose rate it is
 * @param since the first day of effect; where the documents give a month only, the first day on which it is certain
 * @param computed whether no document prints the rate, so that it was calculated from a printed rate and its changes
 */
public record TariffRate(
        double percent, RateBasis basis, String measure, Reach holder, LocalDate since, boolean computed) {

    public TariffRate {
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(since, "since");
    }
}
