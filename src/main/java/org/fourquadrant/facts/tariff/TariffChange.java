package org.fourquadrant.facts.tariff;

import java.util.Objects;
import org.fourquadrant.model.country.Country;

/**
 * What changed in the tariff on all goods of a country from one day to another.
 *
 * @param country the country
 * @param before its tariff on the earlier day
 * @param after its tariff on the later day
 */
public record TariffChange(Country country, TariffOnDate before, TariffOnDate after) {

    public TariffChange {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Whether the rate or what it includes is another, be it that one of them is none. */
    public boolean isOfRate() {
        return !before.standing().rate().equals(after.standing().rate());
    }
}
