package org.fourquadrant.facts.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.fourquadrant.facts.statement.Reach;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.law.Act;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;
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

    /** The acts whose rates make up the rate in law, else those that leave the country out. */
    public List<Act> rateActs() {
        List<Act> acts = acts();
        return acts.isEmpty() ? exemptFrom.stream().map(LawRate::act).distinct().toList() : acts;
    }

    /**
     * The acts that decide the state: those of the rate, with the ruling where it is held unlawful, else those that leave the
     * country out, else those of what is to come, else those that ended what there was.
     */
    public List<Act> decidingActs() {
        boolean unlawful = state == TariffState.HELD_UNLAWFUL;
        Stream<Act> ending = lastConfirmed.stream().flatMap(last -> last.acts().stream());
        List<Act> ofRate = Stream.concat(acts().stream(), unlawful ? ending : Stream.empty())
                .distinct()
                .toList();
        if (!ofRate.isEmpty()) {
            return ofRate;
        }
        Stream<Act> others = exemptFrom.isEmpty()
                ? pending.stream().map(each -> each.rate().act())
                : exemptFrom.stream().map(LawRate::act);
        List<Act> beside = others.distinct().toList();
        return beside.isEmpty() ? lastConfirmed.map(Confirmation::acts).orElse(List.of()) : beside;
    }

    /** The first day of the rate as it is: that of the part that came last; empty where there is none. */
    public Optional<LocalDate> since() {
        return law.stream()
                .flatMap(rate -> rate.layers().stream())
                .flatMap(rate -> rate.dates().lawful().from().stream())
                .max(LocalDate::compareTo);
    }

    /** Whose rate it is: the country's own where any part is; empty where there is none. */
    public Optional<Reach> holder() {
        return law.stream()
                .flatMap(rate -> rate.layers().stream())
                .map(rate -> reach(rate.partner()))
                .min(Reach::compareTo);
    }

    private Reach reach(Partner partner) {
        if (partner instanceof Partner.One one) {
            return one.code().equals(country) ? Reach.OWN : Reach.UNION;
        }
        return Reach.EVERYONE;
    }

    /** Since when a court holds a part of the rate unlawful; empty where none does. */
    public Optional<LocalDate> unlawfulFrom() {
        return law.stream()
                .flatMap(rate -> rate.layers().stream())
                .flatMap(rate -> rate.dates().unlawfulFrom().stream())
                .min(LocalDate::compareTo);
    }

    /** The last day on which customs charge what they do on this day; the day itself where nothing says. */
    public LocalDate chargedUntil() {
        return charged.stream()
                .flatMap(rate -> rate.layers().stream())
                .flatMap(rate -> rate.dates().charged().to().stream())
                .min(LocalDate::compareTo)
                .map(first -> first.minusDays(1))
                .orElse(day);
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
