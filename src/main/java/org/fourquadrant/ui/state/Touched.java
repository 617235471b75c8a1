package org.fourquadrant.ui.state;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.fourquadrant.model.country.CountryCode;

/**
 * The countries that the events of a day touch, for a moment after the as-of date has come to it.
 *
 * @param day the day
 * @param countries those that are named, or are members of the European Union where that is
 */
public record Touched(LocalDate day, Set<CountryCode> countries) {

    /** Nobody, on no day. */
    public static final Touched NOBODY = new Touched(LocalDate.MIN, Set.of());

    public Touched {
        Objects.requireNonNull(day, "day");
        countries = Set.copyOf(countries);
    }
}
