package org.fourquadrant.facts.years;

import java.util.Objects;
import org.fourquadrant.model.country.Country;

/**
 * A year of which a country has no place, never filled in silence.
 *
 * @param country the country
 * @param year the year
 * @param reason what is missing
 */
public record Gap(Country country, int year, Reason reason) {

    /** What is missing in a year. */
    public enum Reason {
        NO_DEFENCE_SHARE,
        NO_BALANCE,
        NEITHER_VALUE,
        /** The country was no more. */
        ENDED
    }

    public Gap {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(reason, "reason");
    }
}
