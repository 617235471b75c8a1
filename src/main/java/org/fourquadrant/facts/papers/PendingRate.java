package org.fourquadrant.facts.papers;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.law.TariffState;

/**
 * A rate that stands beside the one in force: announced, paused, threatened or agreed, not applied.
 *
 * @param state why it is not applied
 * @param percent the rate, per cent
 * @param basis whether it is added to the MFN rate or includes it
 * @param measure the measure it belongs to
 * @param holder whose rate it is
 * @param due the day it is said to take effect, if one is given
 * @param confirmed until when a document reports it
 * @param statement the statement that gives it
 * @param phase the statement that says that its measure is paused, for a paused rate
 */
public record PendingRate(
        State state,
        double percent,
        RateBasis basis,
        String measure,
        Reach holder,
        Optional<PartialDate> due,
        LastReport confirmed,
        Statement statement,
        Optional<Statement> phase) {

    /** Why a rate is not applied, what says most first: a rate agreed and announced is shown as agreed. */
    public enum State {
        AGREED,
        PAUSED,
        THREATENED,
        ANNOUNCED;

        /** The state of a tariff of which there is no more than such a rate. */
        public TariffState asTariff() {
            return switch (this) {
                case AGREED -> TariffState.AGREED;
                case PAUSED -> TariffState.PAUSED;
                case THREATENED -> TariffState.THREATENED;
                case ANNOUNCED -> TariffState.ANNOUNCED;
            };
        }
    }

    public PendingRate {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(holder, "holder");
        Objects.requireNonNull(due, "due");
        Objects.requireNonNull(confirmed, "confirmed");
        Objects.requireNonNull(statement, "statement");
        Objects.requireNonNull(phase, "phase");
    }

    static PendingRate of(State state, AppliedStatement claim, Phase phase) {
        Statement statement = claim.statement();
        return new PendingRate(
                state,
                claim.value(),
                statement.basis(),
                statement.measure(),
                claim.reach(),
                statement.dates().effective(),
                claim.confirmed(),
                statement,
                state == State.PAUSED ? phase.deciding().map(AppliedStatement::statement) : Optional.empty());
    }
}
