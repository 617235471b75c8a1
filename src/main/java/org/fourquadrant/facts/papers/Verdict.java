package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.model.law.TariffState;

/**
 * What was decided of the tariff on all goods on a day, and why.
 *
 * @param state the state
 * @param rate the rate in force or held unlawful
 * @param reasons why, in order
 * @param confirmed until when it is reported
 */
record Verdict(TariffState state, Optional<PaperRate> rate, List<Reason> reasons, Optional<LastReport> confirmed) {

    static final Verdict NONE = new Verdict(TariffState.NONE_REPORTED, Optional.empty(), List.of(), Optional.empty());
    static final Verdict ENDED = new Verdict(TariffState.ENDED, Optional.empty(), List.of(), Optional.empty());

    static Optional<Verdict> of(TariffState state, Reason.Role role, List<AppliedStatement> claims) {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        List<Reason> reasons = claims.stream()
                .map(claim -> new Reason(role, claim.statement()))
                .toList();
        LastReport report = LastReport.latest(
                claims.stream().map(AppliedStatement::confirmed).toList());
        boolean known = state != TariffState.NOT_COVERED;
        return Optional.of(
                new Verdict(state, Optional.empty(), reasons, known ? Optional.of(report) : Optional.empty()));
    }

    static Verdict inForce(MeasureRate rate) {
        return new Verdict(
                TariffState.IN_FORCE, Optional.of(rate.rate()), rate.reasons(), Optional.of(rate.confirmed()));
    }

    /** @param ruling since when it is held unlawful; the rate is known only if it was on the day before */
    static Verdict heldUnlawful(MeasureRate rate, Phase ruling) {
        boolean known = !rate.confirmed().day().isBefore(ruling.since().minusDays(1));
        AppliedStatement claim = ruling.deciding().orElseThrow();
        Reason why = new Reason(Reason.Role.PHASE, claim.statement());
        return new Verdict(
                TariffState.HELD_UNLAWFUL,
                Optional.of(rate.rate()).filter(found -> known),
                Stream.concat(rate.reasons().stream().filter(reason -> known), Stream.of(why))
                        .toList(),
                Optional.of(claim.confirmed()));
    }

    static Verdict pending(List<PendingRate> rates) {
        List<Reason> reasons = rates.stream()
                .map(rate -> new Reason(Reason.Role.RATE, rate.statement()))
                .toList();
        LastReport report =
                LastReport.latest(rates.stream().map(PendingRate::confirmed).toList());
        return new Verdict(rates.get(0).state().asTariff(), Optional.empty(), reasons, Optional.of(report));
    }

    /** What nobody reports, or what has ended, is not confirmed by anybody and needs not be. */
    boolean isKnownOn(LocalDate day) {
        return confirmed.map(report -> !day.isAfter(report.day())).orElse(true);
    }
}
