package org.fourquadrant.chart.words;

import java.time.LocalDate;
import org.fourquadrant.facts.negotiation.NegotiationOnDate;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Dates;
import org.fourquadrant.text.Texts;

/** What is said of the stage of a country's negotiations, in one language: the same words everywhere. */
public final class NegotiationTexts {

    private final Texts texts;
    private final Dates dates;

    public NegotiationTexts(Language language) {
        this.texts = Texts.of("org.fourquadrant.chart.words.tariff", language);
        this.dates = new Dates(language);
    }

    /** The stage in a word, of what is last known with the day: {@code in talks, last known (until 7 March 2026)}. */
    public String brief(NegotiationOnDate negotiation) {
        if (!negotiation.isLastKnown()) {
            return texts.get("negotiation", negotiation.stage());
        }
        LocalDate until = negotiation.lastConfirmed().orElseThrow().day();
        return texts.format("known_until", texts.get("negotiation", negotiation.reported()), dates.day(until));
    }
}
