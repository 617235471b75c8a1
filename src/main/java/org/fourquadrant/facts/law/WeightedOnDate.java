package org.fourquadrant.facts.law;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.law.WeightedTariffs;

/**
 * The tariff of a country weighted by imports on a day.
 *
 * @param country the country asked for
 * @param day the day asked for
 * @param rate the rate with the publisher's own day; that of the European Union for a member without one of its own;
 *     empty where there is none
 * @param economy what it is weighted by; there when the rate is
 * @param gap why there is no rate, or why it is not of that day
 * @param lastConfirmed the last day to which the rate is known; empty without one
 */
public record WeightedOnDate(
        CountryCode country,
        LocalDate day,
        Optional<WeightedTariffs.Rate> rate,
        Optional<WeightedTariffs.Economy> economy,
        Gap gap,
        Optional<LocalDate> lastConfirmed) {

    /** What the publisher does not say. */
    public enum Gap {
        /** Nothing is missing. */
        NONE,
        /** The economy is not among those that are computed. */
        NOT_COMPUTED,
        /** The day lies before the first of the publisher's days. */
        BEFORE_FIRST_DAY,
        /** The day lies after the last of them; the rate is the last one known. */
        AFTER_LAST_DAY
    }

    public WeightedOnDate {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(rate, "rate");
        Objects.requireNonNull(economy, "economy");
        Objects.requireNonNull(gap, "gap");
        Objects.requireNonNull(lastConfirmed, "lastConfirmed");
    }

    /** The rate that is to be held against one of the law: with the tariff of before where that includes the MFN rate. */
    public double comparableTo(RateBasis basis) {
        double added = rate.map(WeightedTariffs.Rate::addedPercent).orElse(Double.NaN);
        double before = economy.map(WeightedTariffs.Economy::basePercent).orElse(0.0);
        return basis == RateBasis.INCLUDING_MFN ? added + before : added;
    }

    /** Whether the rate is that of the European Union and not of the country alone. */
    public boolean isOfUnion() {
        return rate.filter(found -> !found.country().equals(country)).isPresent();
    }
}
