package org.fourquadrant.facts.tariff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.language.LocalizedText;

/**
 * What the documents say on a day of the tariff on one kind of product of a country.
 *
 * @param measure the measure, e.g. {@code steel-2025}
 * @param product the product
 * @param inForce the rate in force, if any
 * @param reasons why it is in force, in order
 * @param pending rates announced, paused, threatened or agreed, not applied
 * @param withoutRate further statements on it that print no rate
 */
public record ProductTariff(
        String measure,
        LocalizedText product,
        Optional<TariffRate> inForce,
        List<Reason> reasons,
        List<PendingRate> pending,
        List<Statement> withoutRate) {

    public ProductTariff {
        Objects.requireNonNull(measure, "measure");
        Objects.requireNonNull(product, "product");
        Objects.requireNonNull(inForce, "inForce");
        reasons = List.copyOf(reasons);
        pending = List.copyOf(pending);
        withoutRate = List.copyOf(withoutRate);
    }

    boolean isEmpty() {
        return inForce.isEmpty() && pending.isEmpty() && withoutRate.isEmpty();
    }
}
