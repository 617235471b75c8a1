package org.fourquadrant.facts.years;

import java.util.List;
import java.util.Objects;
import org.fourquadrant.model.country.Country;

/**
 * The way of a country over a range of years.
 *
 * @param country whose way it is
 * @param places where it stood, in the order of years; years without a place are left out
 * @param kind how it is drawn
 */
public record Trail(Country country, List<YearPlace> places, Kind kind) {

    /** How a way is drawn. */
    public enum Kind {
        /** Year by year. */
        YEARLY,
        /** From the first year straight to the last. */
        STRAIGHT
    }

    public Trail {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(kind, "kind");
        places = List.copyOf(places);
    }

    /** Whether a year of the way is the first in another quadrant than the last that was decided before. */
    public boolean crossesAt(int index) {
        if (places.get(index).quadrant().isEmpty()) {
            return false;
        }
        for (int before = index - 1; before >= 0; before--) {
            if (places.get(before).quadrant().isPresent()) {
                return !places.get(before).quadrant().equals(places.get(index).quadrant());
            }
        }
        return false;
    }
}
