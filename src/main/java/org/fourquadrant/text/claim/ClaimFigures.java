package org.fourquadrant.text.claim;

import java.util.OptionalDouble;
import org.fourquadrant.model.claim.ClaimQuery;
import org.fourquadrant.model.claim.ClaimResult;
import org.fourquadrant.model.claim.ClaimResult.Count;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/** The figures of claims without their sentences, such as {@code 22} or {@code 22 of 57}. */
public final class ClaimFigures {

    private final Texts texts;
    private final Figures figures;
    private final PlaceText places;

    public ClaimFigures(Language language) {
        this.texts = Texts.of(ClaimSentences.BUNDLE, language);
        this.figures = new Figures(language);
        this.places = new PlaceText(language);
    }

    /** The figure of an answer alone, to stand within somebody's own words. */
    public String figure(ClaimQuery query, ClaimResult result) {
        if (result instanceof Count count) {
            return figures.count(count.counted().size());
        }
        if (result instanceof ClaimResult.Part part) {
            return figures.share(part.percent());
        }
        if (result instanceof ClaimResult.Place place) {
            return places.number(place.quadrant());
        }
        if (result instanceof ClaimResult.Value value) {
            boolean isBalance = query instanceof ClaimQuery.ValueOf of && of.indicator() == Indicator.GOODS_BALANCE;
            return isBalance ? balance(value.value()) : figures.share(value.value());
        }
        if (result instanceof ClaimResult.Range range) {
            return texts.format("range." + ends(range), share(range.above()), share(range.upTo()));
        }
        if (result instanceof ClaimResult.Sum sum) {
            return figures.money(sum.usd());
        }
        if (result instanceof ClaimResult.Correlation found) {
            return figures.plain(found.rho(), 2, 2);
        }
        ClaimResult.Tariff tariff = (ClaimResult.Tariff) result;
        return switch (tariff.status()) {
            case "in_force", "held_unlawful", "last_known" ->
                tariff.percent().isPresent()
                        ? texts.format("rate." + tariff.status(), rate(tariff))
                        : texts.get("status." + tariff.status());
            default -> texts.get("status." + tariff.status());
        };
    }

    /** A sign belongs to a figure of English, a word to one of Japanese. */
    private String balance(double millionUsd) {
        String side = millionUsd > 0 ? "surplus" : "deficit";
        return texts.format(millionUsd == 0 ? "balance.even" : "balance." + side, figures.balanceSize(millionUsd));
    }

    /** The line or rate that a question itself names; empty where it names none. */
    public String parameter(ClaimQuery query) {
        if (query instanceof ClaimQuery.Crossings crossings) {
            return figures.threshold(crossings.to());
        }
        if (query instanceof ClaimQuery.MissingBelow missing) {
            return figures.threshold(missing.target());
        }
        return query instanceof ClaimQuery.TariffsFrom tariffs ? figures.rate(tariffs.percent()) : "";
    }

    /** A count with what it is counted of, such as {@code 22 of 57}; of anything else the figure. */
    public String figureInFull(ClaimQuery query, ClaimResult result) {
        return result instanceof Count count
                ? texts.format("count_of", figure(query, result), figures.count(count.of()))
                : figure(query, result);
    }

    /** A count with what it is counted of, and how many of these could not be. */
    public String figureWithUndecided(ClaimQuery query, Count count) {
        String figure = figureInFull(query, count);
        return count.undecided() == 0
                ? figure
                : texts.format("undecided.figure", figure, figures.count(count.undecided()));
    }

    /** Which of its two ends an interval has, as its texts are named. */
    static String ends(ClaimResult.Range range) {
        if (range.above().isPresent() && range.upTo().isPresent()) {
            return "between";
        }
        return range.above().isPresent() ? "above" : "up_to";
    }

    /** A place of the line; nothing for none. */
    String share(OptionalDouble percent) {
        return percent.isPresent() ? figures.threshold(percent.getAsDouble()) : "";
    }

    /** The rate of a tariff; nothing for none. */
    String rate(ClaimResult.Tariff tariff) {
        return tariff.percent().isPresent() ? figures.rate(tariff.percent().getAsDouble()) : "";
    }
}
