package org.fourquadrant.export.page;

import java.util.stream.Collectors;
import org.fourquadrant.chart.Chart;
import org.fourquadrant.chart.words.Caption;
import org.fourquadrant.chart.words.Captions;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/** What a slide says in its title where nobody has said anything: a message, and under it what the chart is. */
public final class Headline {

    private Headline() {}

    /** The words around a chart, with a message as the title where there is no other. */
    public static Captions of(Facts facts, Captions given) {
        if (!(given.title() instanceof Caption.Standard)) {
            return given;
        }
        Captions told = given.withTitle(new Caption.Own(message(facts)));
        if (told.subtitle() instanceof Caption.Standard) {
            told = told.withSubtitle(new Caption.Own(subtitle(facts)));
        }
        // The message says the same.
        return told.counts() instanceof Caption.Standard ? told.withCounts(new Caption.None()) : told;
    }

    /**
     * The words around the pictures of a play, whose sources are the same in every year, so that the axes stay where they are.
     *
     * @param whole of the view of the whole range
     * @param year of the view of one of its years
     */
    public static Captions ofPlay(Facts whole, Facts year, Captions given) {
        Captions told = of(year, given);
        return told.source() instanceof Caption.Standard
                ? told.withSource(new Caption.Own(sourcesOfPlay(whole)))
                : told;
    }

    private static String sourcesOfPlay(Facts whole) {
        Language language = whole.view().language();
        Texts texts = ExportTexts.in(language);
        String sources = whole.dataset()
                .map(dataset ->
                        texts.format("years.source", dataset.info().sourceLine().in(language)))
                .orElse("");
        String beyond = whole.years().everBeyondAxis().stream()
                .map(country -> country.name().in(language))
                .collect(Collectors.joining(texts.get("list.separator")));
        return beyond.isEmpty() ? sources : texts.format("play.beyond", sources, beyond);
    }

    private static String message(Facts facts) {
        View view = facts.view();
        Texts texts = ExportTexts.in(view.language());
        Figures figures = new Figures(view.language());
        String day = new Dates(view.language()).day(view.data().asOf());
        return switch (view.marks().colourBy()) {
            case TARIFF -> texts.format("headline.tariff", day);
            case TARIFF_CHANGE -> texts.format("headline.tariff_change", day);
            case WEIGHTED_TARIFF -> texts.format("headline.weighted_tariff", day);
            case FORMULA ->
                texts.format("headline.formula", String.valueOf(view.data().year()));
            case NEGOTIATION -> texts.format("headline.negotiation", day);
            case QUADRANT, REGION, MEMBERSHIP -> {
                int meeting = facts.counts().get(Quadrant.I) + facts.counts().get(Quadrant.IV);
                yield texts.format(
                        "headline.meeting",
                        figures.count(meeting),
                        figures.count(facts.places().plottable().size()),
                        figures.threshold(view.thresholds().main()));
            }
        };
    }

    private static String subtitle(Facts facts) {
        View view = facts.view();
        return ExportTexts.in(view.language())
                .format(
                        view.axes().upward() == Upward.BALANCE ? "headline.subtitle" : "headline.subtitle.formula",
                        Chart.title(view, Captions.STANDARD),
                        new Figures(view.language())
                                .count(facts.places().plottable().size()));
    }
}
