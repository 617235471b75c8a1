package org.fourquadrant.ui.documents;

import java.util.Objects;
import org.fourquadrant.model.country.Country;

/**
 * A country and how many statements concern it.
 *
 * @param country the country
 * @param statements how many, above 0
 */
public record CountryCount(Country country, long statements) {

    public CountryCount {
        Objects.requireNonNull(country, "country");
    }
}
