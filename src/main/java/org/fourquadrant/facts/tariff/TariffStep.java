package org.fourquadrant.facts.tariff;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A stretch of time in which the tariff on all goods of a country stays the same.
 *
 * @param from its first day; it lasts until the day before the next step
 * @param standing how the tariff stands from that day
 */
public record TariffStep(LocalDate from, Standing standing) {

    public TariffStep {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(standing, "standing");
    }
}
