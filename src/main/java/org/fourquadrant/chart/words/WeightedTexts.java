package org.fourquadrant.chart.words;

import java.util.List;
import java.util.stream.Stream;
import org.fourquadrant.facts.law.WeightedOnDate;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.facts.tariff.WeightedReason;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.LocalizedText;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** What the tariff comes to on the imports of one year, whose figure that is, and why it is another than that of the law. */
final class WeightedTexts {

    /** So many kinds of goods are named that pay more. */
    private static final int MOST = 4;

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
        return Stream.concat(Stream.of(rate(weighted)), tariff.weightedReason().map(this::why).stream());
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

    private String why(WeightedReason reason) {
        if (reason instanceof WeightedReason.OtherDay other) {
            return texts.format(
                    other.ahead() ? "weighted.why.ahead" : "weighted.why.behind",
                    dates.day(other.modelled()),
                    dates.day(other.inLaw()));
        }
        if (reason instanceof WeightedReason.GoodsPayLess less) {
            return texts.format("weighted.why", joined(items(less.goods())));
        }
        if (reason instanceof WeightedReason.GoodsPayMore more) {
            List<String> goods = more.rates().stream()
                    .map(rate -> rate.goods().in(language))
                    .distinct()
                    .limit(MOST)
                    .toList();
            return texts.format("weighted.why.more", joined(goods));
        }
        return texts.get("weighted.why.unknown");
    }

    /** What several acts say alike is said once. */
    private List<String> items(List<LocalizedText> goods) {
        List<String> all = goods.stream()
                .flatMap(text -> Stream.of(text.in(language).split("[;；]\\s*")))
                .distinct()
                .toList();
        return all.stream()
                .filter(item -> all.stream().noneMatch(longer -> !longer.equals(item) && longer.startsWith(item)))
                .toList();
    }

    private String joined(List<String> parts) {
        return String.join(texts.get("exceptions.separator"), parts);
    }
}
