package org.fourquadrant.ui.documents;

import java.util.Objects;
import org.fourquadrant.model.country.Country;

/**
 * A country and how many passages name it.
 *
 * @param country the country
 * @param passages how many, above 0
 */
public record CountryCount(Country country, long passages) {

    public CountryCount {
        Objects.requireNonNull(country, "country");
    }
}
