package org.fourquadrant.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.fourquadrant.facts.dossier.DemandedShare;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.TariffRate;
import org.fourquadrant.model.country.CountryCode;

/** The facts that a day decides: what the documents say by then; each country is asked about once. */
final class OnDate {

    private final Knowledge knowledge;
    private final LocalDate day;
    private final Map<CountryCode, TariffOnDate> tariffs = new ConcurrentHashMap<>();
    private final Map<CountryCode, Optional<TariffRate>> rates = new ConcurrentHashMap<>();
    private final Map<CountryCode, NegotiationOnDate> negotiations = new ConcurrentHashMap<>();
    private final Lazy<List<DemandedShare>> demands;

    OnDate(Knowledge knowledge, LocalDate day) {
        this.knowledge = knowledge;
        this.day = day;
        this.demands = new Lazy<>(() -> knowledge.demandedShares(day));
    }

    /** What is said on another day, perhaps by other documents: this where both are the same. */
    OnDate in(Knowledge known, LocalDate other) {
        return knowledge == known && day.equals(other) ? this : new OnDate(known, other);
    }

    LocalDate day() {
        return day;
    }

    Traits traits() {
        return new Traits(this);
    }

    TariffOnDate tariff(CountryCode country) {
        return tariffs.computeIfAbsent(country, code -> knowledge.tariff(code, day));
    }

    /** The broad rate in force, found quicker than all that is said of a tariff. */
    Optional<TariffRate> tariffRate(CountryCode country) {
        return rates.computeIfAbsent(country, code -> knowledge.tariffRate(code, day));
    }

    NegotiationOnDate negotiation(CountryCode country) {
        return negotiations.computeIfAbsent(country, code -> knowledge.negotiation(code, day));
    }

    List<DemandedShare> demandedShares() {
        return demands.get();
    }
}
