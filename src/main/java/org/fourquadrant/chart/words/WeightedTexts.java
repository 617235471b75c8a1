package org.fourquadrant.chart.words;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.law.WeightedOnDate;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** What the tariff comes to on the imports of one year, whose figure that is, and why it is another than that of the law. */
final class WeightedTexts {

    private final Language language;
    private final Texts texts;
    private final Figures figures;
    private final Dates dates;

    WeightedTexts(Language language) {
        this.language = language;
        this.texts = Texts.of("org.fourquadrant.chart.words.tariff", language);
        this.figures = new Figures(language);
        this.dates = new Dates(language);
    }

    /** The rate and, where it is far from that of the law, the reason; why there is none. */
    Stream<String> lines(TariffOnDate tariff) {
        WeightedOnDate weighted = tariff.weighted();
        if (weighted.rate().isEmpty()) {
            return Stream.of(texts.get("weighted", weighted.gap()));
        }
        return Stream.concat(Stream.of(rate(weighted)), why(tariff).stream());
    }

    private String rate(WeightedOnDate weighted) {
        String figure = figures.roundRate(weighted.rate().orElseThrow().addedPercent());
        String from = dates.day(weighted.rate().orElseThrow().day());
        String key = weighted.isOfUnion() ? "weighted.union" : "weighted.own";
        String said = texts.format(key, figure, from);
        return weighted.lastConfirmed()
                .filter(day -> weighted.gap() == WeightedOnDate.Gap.AFTER_LAST_DAY)
                .map(day -> texts.format("known_until", said, dates.day(day)))
                .orElse(said);
    }

    private Optional<String> why(TariffOnDate tariff) {
        if (!tariff.isWeightedFarFromLaw()) {
            return Optional.empty();
        }
        List<String> exceptions = tariff.exceptionsOfLaw().stream()
                .flatMap(text -> Stream.of(text.in(language).split("[;；]\\s*")))
                .distinct()
                .toList();
        return Optional.of(
                exceptions.isEmpty()
                        ? texts.get("weighted.why.unknown")
                        : texts.format(
                                "weighted.why",
                                exceptions.stream().collect(Collectors.joining(texts.get("exceptions.separator")))));
    }
}
