package org.fourquadrant.facts.papers;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.fourquadrant.model.document.Statement;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.model.language.LocalizedText;

/** What the documents say of one product measure with regard to one country. */
final class ProductHistory {

    private final MeasureHistory measure;
    private final PendingRates pending;
    private final LocalizedText product;

    ProductHistory(MeasureHistory measure) {
        this.measure = measure;
        this.pending = new PendingRates(measure, measure.starts(), new TreeSet<>());
        this.product = measure.claims().stream()
                .map(claim -> claim.statement().product())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(LocalizedText.same(measure.measure()));
    }

    NavigableSet<LocalDate> days() {
        return measure.days();
    }

    ProductTariff on(LocalDate day) {
        Optional<MeasureRate> inForce = measure.inForceOn(day);
        return new ProductTariff(
                measure.measure(),
                inForce.map(rate -> rate.claim().statement().product())
                        .filter(text -> !text.isEmpty())
                        .orElse(product),
                inForce.map(MeasureRate::rate),
                inForce.map(MeasureRate::reasons).orElse(List.of()),
                inForce.map(MeasureRate::confirmed),
                pending.on(day),
                withoutRate(day));
    }

    private List<Statement> withoutRate(LocalDate day) {
        return measure.claims().stream()
                .filter(claim -> claim.isKnownOn(day) && !claim.hasEndedOn(day))
                .map(AppliedStatement::statement)
                .filter(statement -> statement.topic() == Topic.PRODUCT_TARIFF)
                .filter(statement -> statement.quantity().isEmpty())
                .toList();
    }
}
