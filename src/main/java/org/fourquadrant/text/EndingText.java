package org.fourquadrant.text;

import java.util.Optional;
import java.util.stream.Collectors;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.language.Language;

/** Says of a state that is no more until when it was and what came after it. */
public final class EndingText {

    private final Countries countries;
    private final Language language;

    public EndingText(Countries countries, Language language) {
        this.countries = countries;
        this.language = language;
    }

    /** Such as {@code to 2006; then Serbia, Montenegro}; empty for a country that is. */
    public Optional<String> of(Country country) {
        Texts texts = Texts.of("org.fourquadrant.text.vocabulary", language);
        return country.ending()
                .map(end -> texts.format(
                        "ended",
                        String.valueOf(end.lastYear()),
                        end.successors().stream()
                                .map(code -> countries.nameOf(code, language))
                                .collect(Collectors.joining(texts.get("ended.separator")))));
    }
}
