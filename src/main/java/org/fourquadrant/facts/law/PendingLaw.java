package org.fourquadrant.facts.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.TariffState;

/**
 * A rate that stands beside what is in force and is never counted.
 *
 * @param state announced, paused, threatened or agreed
 * @param percent per cent of the value
 * @param rate the row that says so
 * @param until the first day on which it is no longer so; empty where no end is known
 */
public record PendingLaw(TariffState state, double percent, LawRate rate, Optional<LocalDate> until) {

    public PendingLaw {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(until, "until");
    }
}
