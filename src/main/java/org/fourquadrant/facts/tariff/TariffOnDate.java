package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Statement;

/**
 * What the documents say of the tariffs of a country on a day.
 *
 * @param country the country
 * @param date the day
 * @param reaches the last day that the documents know of; empty without documents
 * @param status the state of the broad tariff
 * @param inForce the broad rate in force; present exactly if the status is {@link TariffStatus#IN_FORCE}
 * @param struckDown the rate that a court struck down; present exactly if the status is {@link TariffStatus#STRUCK_DOWN}
 * @param reasons why the status is what it is, in order
 * @param pending broad rates announced, paused, threatened or agreed, not applied
 * @param exemptions the statements that leave the country out of a measure
 * @param mayAlreadyApply statements dated to a month or a year that includes the day: they may have had effect already
 * @param products the product tariffs, which are never part of the broad rate
 */
public record TariffOnDate(
        CountryCode country,
        LocalDate date,
        Optional<LocalDate> reaches,
        TariffStatus status,
        Optional<TariffRate> inForce,
        Optional<TariffRate> struckDown,
        List<Reason> reasons,
        List<PendingRate> pending,
        List<Statement> exemptions,
        List<Statement> mayAlreadyApply,
        List<ProductTariff> products) {

    public TariffOnDate {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(reaches, "reaches");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(struckDown, "struckDown");
        reasons = List.copyOf(reasons);
        pending = List.copyOf(pending);
        exemptions = List.copyOf(exemptions);
        mayAlreadyApply = List.copyOf(mayAlreadyApply);
        products = List.copyOf(products);
    }

    static TariffOnDate beyondKnowledge(CountryCode country, LocalDate date, Optional<LocalDate> reaches) {
        return new TariffOnDate(
                country,
                date,
                reaches,
                TariffStatus.BEYOND_KNOWLEDGE,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** The rates that are in one state beside the one in force. */
    public List<PendingRate> pending(PendingRate.State state) {
        return pending.stream().filter(rate -> rate.state() == state).toList();
    }

    /** Whether a step chart shows the same step for both days. */
    boolean isSameStepAs(TariffOnDate other) {
        return status == other.status && inForce.equals(other.inForce) && struckDown.equals(other.struckDown);
    }
}
