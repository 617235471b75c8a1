package org.fourquadrant.chart.words;

import java.util.regex.Pattern;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/**
 * The view, captions and words that every text of a chart is made of.
 *
 * @param view what is shown, in which language
 * @param captions what is said in a person's own words
 * @param texts sentences with gaps
 * @param figures how numbers are written
 */
record ViewWords(View view, Captions captions, Texts texts, Figures figures) {

    private static final String BUNDLE = "org.fourquadrant.chart.words.chart";

    private static final Pattern BRACKETS = Pattern.compile("\\s*[(（].*");

    static ViewWords of(View view, Captions captions) {
        return new ViewWords(view, captions, Texts.of(BUNDLE, view.language()), new Figures(view.language()));
    }

    /** A country's name without what stands in brackets after it, which only a list needs. */
    String shortName(Country country) {
        return BRACKETS.matcher(country.name().in(view.language())).replaceFirst("");
    }

    String threshold() {
        return figures.threshold(view.thresholds().main());
    }

    String year() {
        return Integer.toString(view.data().year());
    }

    String asOf() {
        return new Dates(view.language()).day(view.data().asOf());
    }
}
