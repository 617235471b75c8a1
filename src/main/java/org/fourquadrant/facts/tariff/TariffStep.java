package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of time in which the broad tariff of a country stays the same.
 *
 * @param from its first day; it lasts until the day before the next step
 * @param tariff the tariffs on that first day
 */
public record TariffStep(LocalDate from, TariffOnDate tariff) {

    public TariffStep {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(tariff, "tariff");
    }
}
