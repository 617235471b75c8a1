package org.fourquadrant.facts.law;

import java.util.Objects;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.TariffState;

/**
 * A rate that stands beside what is in force and is never counted.
 *
 * @param state announced, paused, threatened or agreed
 * @param percent per cent of the value
 * @param rate the row that says so
 */
public record PendingLaw(TariffState state, double percent, LawRate rate) {

    public PendingLaw {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(rate, "rate");
    }
}
