package org.fourquadrant.model.document;

import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.country.Region;

/** A part of the world that documents speak of as one; the United States is in none. */
public enum Area {
    /** "Europe" as the United States' partner in defence: the European members of NATO. It is not the European Union. */
    NATO_EUROPE {
        @Override
        boolean contains(Country country) {
            return country.isMemberOf(Membership.NATO) && country.region() != Region.AMERICAS;
        }
    },
    /** The Americas, from Canada to Chile. */
    AMERICAS {
        @Override
        boolean contains(Country country) {
            return country.region() == Region.AMERICAS;
        }
    };

    /** Whether a country lies in the area. */
    public boolean has(Country country) {
        return !country.code().equals(CountryCode.UNITED_STATES) && contains(country);
    }

    abstract boolean contains(Country country);
}
