package org.fourquadrant.ui.state;

import java.util.Set;
import org.fourquadrant.model.country.CountryCode;

/**
 * The countries that the events touch which the as-of date has just passed.
 *
 * @param countries those that an event concerns by name or as members of a group
 * @param everyone whether an event concerns every partner
 */
public record Touched(Set<CountryCode> countries, boolean everyone) {

    /** Nobody. */
    public static final Touched NOBODY = new Touched(Set.of(), false);

    public Touched {
        countries = Set.copyOf(countries);
    }
}
