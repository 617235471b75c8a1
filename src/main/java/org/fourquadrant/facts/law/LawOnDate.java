package org.fourquadrant.facts.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.TariffState;

/**
 * The tariff on all goods of a country on a day by the official acts.
 *
 * @param country the country
 * @param day the day
 * @param state how it stands in law
 * @param law the rate in law, back-dated notices counted; 0 where every act leaves the country out; empty where nothing
 *     has begun
 * @param charged the rate that customs charged on the day; differs from {@code law} where a later notice reached back
 * @param pending rates announced, paused, threatened or agreed on the day
 * @param exemptFrom rates in force that leave the country out
 * @param lastConfirmed until when the state is known, and by what; empty where the day or country is not covered
 */
public record LawOnDate(
        CountryCode country,
        LocalDate day,
        TariffState state,
        Optional<LegalRate> law,
        Optional<LegalRate> charged,
        List<PendingLaw> pending,
        List<LawRate> exemptFrom,
        Optional<Confirmation> lastConfirmed) {

    public LawOnDate {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(charged, "charged");
        Objects.requireNonNull(lastConfirmed, "lastConfirmed");
        pending = List.copyOf(pending);
        exemptFrom = List.copyOf(exemptFrom);
    }

    /** Nothing, because the acts say nothing of the day or the country. */
    static LawOnDate notCovered(CountryCode country, LocalDate day) {
        return new LawOnDate(
                country,
                day,
                TariffState.NOT_COVERED,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The acts whose rates make up the rate in law, in the order of the layers. */
    public List<Act> acts() {
        return law.stream()
                .flatMap(rate -> rate.layers().stream())
                .map(LawRate::act)
                .distinct()
                .toList();
    }

    /** Whether customs charged another rate, or one on another basis, than held in law. */
    public boolean isChargedOtherwise() {
        return !charged.map(rate -> rate.percent() + " " + rate.basis())
                .equals(law.map(rate -> rate.percent() + " " + rate.basis()));
    }

    /** The same state of another country on another day. */
    LawOnDate on(CountryCode another, LocalDate other) {
        return new LawOnDate(another, other, state, law, charged, pending, exemptFrom, lastConfirmed);
    }

    /** What is left of it after the last day of the ledger: the rate as last known, and nothing that was still to come. */
    LawOnDate lastKnownOn(LocalDate other) {
        if (law.isEmpty()) {
            return notCovered(country, other);
        }
        return new LawOnDate(
                country, other, TariffState.LAST_KNOWN, law, charged, List.of(), exemptFrom, lastConfirmed);
    }

    /** The same, known until another day. */
    LawOnDate confirmed(Confirmation by) {
        return new LawOnDate(country, day, state, law, charged, pending, exemptFrom, Optional.of(by));
    }
}
