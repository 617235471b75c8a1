package org.fourquadrant.ui.shared;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.text.Texts;

/** Says what changed in tariffs from one day to another, in one language: {@code India 25% → 50 %}. */
public final class ChangeWords {

    private final Terms terms;
    private final Texts texts;

    public ChangeWords(Terms terms) {
        this.terms = terms;
        this.texts = terms.words();
    }

    /** The rate of a day with what it is, or how the tariff stands without one: {@code 15% incl. MFN}, {@code ended}. */
    public String rate(Standing standing) {
        return standing.rate().map(this::rate).orElseGet(() -> terms.status(standing.state()));
    }

    private String rate(Standing.Rate rate) {
        String figure = terms.quantity(rate.quantity());
        return rate.basis() == RateBasis.INCLUDING_MFN ? texts.format("rate.including_mfn", figure) : figure;
    }

    /** Before and after: {@code 25% → 50 %}. */
    public String rates(TariffChange change) {
        return texts.format(
                "change.rates",
                rate(change.before().standing()),
                rate(change.after().standing()));
    }

    /** A country with before and after: {@code India 25% → 50 %}. */
    public String line(TariffChange change) {
        return texts.format("change.line", change.country().name().in(terms.language()), rates(change));
    }

    /** Changes with those countries together that have the same before and after, the most first. */
    public List<String> lines(List<TariffChange> changes) {
        Map<String, List<TariffChange>> alike =
                changes.stream().collect(Collectors.groupingBy(this::rates, LinkedHashMap::new, Collectors.toList()));
        return alike.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
                .map(entry -> texts.format("change.line", names(entry.getValue()), entry.getKey()))
                .toList();
    }

    private String names(List<TariffChange> changes) {
        return changes.stream()
                .map(change -> change.country().name().in(terms.language()))
                .collect(Collectors.joining(texts.get("list.separator")));
    }
}
