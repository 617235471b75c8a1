package org.fourquadrant.cli;

import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.text.CountryNames;

/** Finds the country that a person means by a code or a name. */
final class CountryLookup {

    private CountryLookup() {}

    /**
     * The country that a text names, as files and the window's search understand it.
     *
     * @throws WrongUsage if there is none
     */
    static Country find(Countries countries, String text) {
        return new CountryNames(countries).find(text).orElseThrow(() -> new WrongUsage("country.unknown", text));
    }
}
