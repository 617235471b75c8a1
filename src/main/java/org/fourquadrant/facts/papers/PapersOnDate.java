package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.law.TariffState;

/**
 * What the papers say of the tariffs of a country on a day.
 *
 * @param country the country
 * @param date the day
 * @param state the state of the tariff on all goods; {@link TariffState#LAST_KNOWN} where no paper reports it so late
 * @param reported the state as it was last reported; another than {@code state} only where that is last known
 * @param rate the rate that applies, is held unlawful or was last known to apply; empty where the papers give none
 * @param reasons why the state is what it is, in order
 * @param pending rates announced, paused, threatened or agreed, not applied
 * @param exemptions the statements that leave the country out of a measure
 * @param mayAlreadyApply statements dated to a month, a span or a year that includes the day: they may have had effect
 *     already
 * @param products the product tariffs, which are never part of the rate on all goods
 * @param lastConfirmed until when the state is reported, and by what; empty where nothing is
 */
public record PapersOnDate(
        CountryCode country,
        LocalDate date,
        TariffState state,
        TariffState reported,
        Optional<PaperRate> rate,
        List<Reason> reasons,
        List<PendingRate> pending,
        List<Statement> exemptions,
        List<Statement> mayAlreadyApply,
        List<ProductTariff> products,
        Optional<LastReport> lastConfirmed) {

    public PapersOnDate {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(reported, "reported");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(lastConfirmed, "lastConfirmed");
        reasons = List.copyOf(reasons);
        pending = List.copyOf(pending);
        exemptions = List.copyOf(exemptions);
        mayAlreadyApply = List.copyOf(mayAlreadyApply);
        products = List.copyOf(products);
    }

    static PapersOnDate notCovered(CountryCode country, LocalDate date) {
        return new PapersOnDate(
                country,
                date,
                TariffState.NOT_COVERED,
                TariffState.NOT_COVERED,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** The rate that a paper reports as in force on the day itself. */
    public Optional<PaperRate> inForce() {
        return rate.filter(found -> state == TariffState.IN_FORCE);
    }

    /** The rates that are in one state beside the one in force. */
    public List<PendingRate> pending(PendingRate.State wanted) {
        return pending.stream().filter(rate -> rate.state() == wanted).toList();
    }
}
