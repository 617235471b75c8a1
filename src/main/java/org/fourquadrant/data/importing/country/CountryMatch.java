package org.fourquadrant.data.importing.country;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;

/** What a cell of a column of countries says. */
public sealed interface CountryMatch {

    /**
     * A country.
     *
     * @param code its code
     */
    record Found(CountryCode code) implements CountryMatch {}

    /** A sum of countries: World, a region, a group. */
    record Aggregate() implements CountryMatch {}

    /** Nothing stands there. */
    record Blank() implements CountryMatch {}

    /**
     * No country that is known.
     *
     * @param near the countries whose names are like it, the nearest first
     */
    record Unknown(List<Near> near) implements CountryMatch {
        public Unknown {
            near = List.copyOf(near);
        }
    }

    /**
     * A country that a name may mean.
     *
     * @param code its code
     * @param name its name
     */
    record Near(CountryCode code, String name) {}

    /** The country, if it is one. */
    default Optional<CountryCode> country() {
        return this instanceof Found found ? Optional.of(found.code()) : Optional.empty();
    }
}
