package org.fourquadrant.model.law;

import java.util.Objects;
import java.util.Set;
import org.fourquadrant.model.country.CountryCode;

/** Whose goods a rate reaches. */
public sealed interface Partner {

    /**
     * One country, or the European Union and each of its members.
     *
     * @param code its code
     */
    record One(CountryCode code) implements Partner {
        public One {
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * Every trading partner.
     *
     * @param leftOut all that are left out
     */
    record All(Set<CountryCode> leftOut) implements Partner {
        public All {
            leftOut = Set.copyOf(leftOut);
        }
    }
}
