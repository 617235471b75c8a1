package org.fourquadrant.facts.comparison;

import java.util.Objects;
import org.fourquadrant.model.country.Country;

/**
 * A plotted country that has no place under the definition compared with, never counted as if it had stayed.
 *
 * @param country the country
 * @param reason what the other definition lacks
 */
public record NotComparable(Country country, Reason reason) {

    /** What the other definition lacks. */
    public enum Reason {
        NO_DEFENCE_SHARE,
        NO_BALANCE,
        NEITHER_VALUE
    }

    public NotComparable {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(reason, "reason");
    }
}
