package org.fourquadrant.chart.words;

import java.util.Optional;
import org.fourquadrant.facts.years.YearPlace;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.ParticularsText;
import org.fourquadrant.text.PlaceText;
import org.fourquadrant.text.Texts;

/** Where a country stood in a year, with all that is known of the two values. */
public final class YearPlaceTexts {

    private final Language language;
    private final Texts texts;
    private final Figures figures;
    private final ParticularsText particulars;

    public YearPlaceTexts(Language language) {
        this.language = language;
        this.texts = Texts.of("org.fourquadrant.chart.words.chart", language);
        this.figures = new Figures(language);
        this.particulars = new ParticularsText(language);
    }

    /** Such as {@code Japan 2013: III · 1% of 2012 (edition 2014) · −$73.4bn (published April 2025)}. */
    public String sentence(YearPlace place) {
        return texts.format(
                "year_place",
                place.country().name().in(language),
                String.valueOf(place.year()),
                new PlaceText(language).name(place.quadrant()),
                with(share(place), place.share()),
                with(figures.balance(place.balance().value()), place.balance()));
    }

    private String share(YearPlace place) {
        String share = figures.share(place.share());
        return place.isCarried()
                ? texts.format(
                        "another_year", share, String.valueOf(place.share().measuredIn()))
                : share;
    }

    private String with(String value, Observation observation) {
        Optional<String> more = particulars.of(observation);
        return more.map(said -> texts.format("year_place.with", value, said)).orElse(value);
    }
}
