package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.statement.LastReport;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.LocalizedText;

/**
 * What the documents say on a day of the tariff on one kind of product of a country.
 *
 * @param measure the measure, e.g. {@code steel-2025}
 * @param product the product
 * @param rate the rate in force, or last known to be
 * @param reasons why it is in force, in order
 * @param confirmed until when a document reports it in force; empty where it is not
 * @param pending rates announced, paused, threatened or agreed, not applied
 * @param withoutRate further statements on it that print no rate
 */
public record ProductTariff(
        String measure,
        LocalizedText product,
        Optional<PaperRate> rate,
        List<Reason> reasons,
        Optional<LastReport> confirmed,
        List<PendingRate> pending,
        List<Statement> withoutRate) {

    public ProductTariff {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(confirmed, "confirmed");
        reasons = List.copyOf(reasons);
        pending = List.copyOf(pending);
        withoutRate = List.copyOf(withoutRate);
    }

    /** Whether a document reports the rate of that very day, and not only of an earlier one. */
    public boolean isKnownOn(LocalDate day) {
        return confirmed.filter(report -> !day.isAfter(report.day())).isPresent();
    }

    boolean isEmpty() {
        return rate.isEmpty() && pending.isEmpty() && withoutRate.isEmpty();
    }
}
