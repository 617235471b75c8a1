package org.fourquadrant.data.importing.country;

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
     * @param suggestion the country whose name is nearest; empty where none is near
     */
    record Unknown(Optional<String> suggestion) implements CountryMatch {}

    /** The country, if it is one. */
    default Optional<CountryCode> country() {
        return this instanceof Found found ? Optional.of(found.code()) : Optional.empty();
    }
}
