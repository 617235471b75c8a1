package org.fourquadrant.cli;

import java.util.Locale;
import java.util.stream.Stream;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;

/** Finds the country that a person means by a code or a name. */
final class CountryLookup {

    private CountryLookup() {}

    /**
     * The country whose alpha-3 code, alpha-2 code or name in any language is the text, whatever its case.
     *
     * @throws WrongUsage if there is none
     */
    static Country find(Countries countries, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return countries.all().stream()
                .filter(country -> namesOf(country).anyMatch(wanted::equals))
                .findFirst()
                .orElseThrow(() -> new WrongUsage("country.unknown", text));
    }

    private static Stream<String> namesOf(Country country) {
        Stream<String> main = Stream.of(
                country.code().value(),
                country.alpha2(),
                country.name().en(),
                country.name().ja());
        return Stream.concat(main, country.otherNames().stream())
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT));
    }
}
