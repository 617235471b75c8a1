package org.fourquadrant.facts.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fourquadrant.facts.law.WeightedHistory.WeightedOnDate.Gap;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.law.WeightedTariffs;

/**
 * The tariffs weighted by imports, indexed by country and day. A rate stands from its day to the next day of the
 * publisher's.
 */
public final class WeightedHistory {

    private final Countries countries;
    private final Map<CountryCode, NavigableMap<LocalDate, WeightedTariffs.Rate>> rates = new HashMap<>();
    private final Map<CountryCode, WeightedTariffs.Economy> economies = new HashMap<>();
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    /** Reads the tariffs, if that has not been done. */
    public WeightedHistory(Countries countries, WeightedTariffs tariffs) {
        this.countries = countries;
        tariffs.contents().ifPresent(this::index);
    }

    private void index(WeightedTariffs.Contents contents) {
        for (WeightedTariffs.Rate rate : contents.rates()) {
            rates.computeIfAbsent(rate.country(), code -> new TreeMap<>()).put(rate.day(), rate);
            days.add(rate.day());
        }
        contents.economies().forEach(economy -> economies.put(economy.country(), economy));
    }

    /** The publisher's days, ascending. */
    public NavigableSet<LocalDate> days() {
        return new TreeSet<>(days);
    }

    /** The rate of a country on a day, or why there is none. */
    public WeightedOnDate on(CountryCode country, LocalDate day) {
        Optional<CountryCode> economy = economyOf(country);
        if (economy.isEmpty()) {
            return none(country, day, Gap.NOT_COMPUTED);
        }
        Map.Entry<LocalDate, WeightedTariffs.Rate> found =
                rates.get(economy.get()).floorEntry(day);
        if (found == null) {
            return none(country, day, Gap.BEFORE_FIRST_DAY);
        }
        LocalDate last = rates.get(economy.get()).lastKey();
        return new WeightedOnDate(
                country,
                day,
                Optional.of(found.getValue()),
                Optional.ofNullable(economies.get(economy.get())),
                day.isAfter(last) ? Gap.AFTER_LAST_DAY : Gap.NONE,
                Optional.of(confirmed(economy.get(), found.getKey())));
    }

    /** A rate is known to the next day of the publisher's, the last one to its own day. */
    private LocalDate confirmed(CountryCode economy, LocalDate from) {
        LocalDate next = rates.get(economy).higherKey(from);
        return next == null ? from : next;
    }

    private Optional<CountryCode> economyOf(CountryCode country) {
        if (rates.containsKey(country)) {
            return Optional.of(country);
        }
        boolean ofUnion = countries
                .find(country)
                .filter(known -> known.isMemberOf(Membership.EUROPEAN_UNION))
                .isPresent();
        return ofUnion && rates.containsKey(CountryCode.EUROPEAN_UNION)
                ? Optional.of(CountryCode.EUROPEAN_UNION)
                : Optional.empty();
    }

    private static WeightedOnDate none(CountryCode country, LocalDate day, Gap gap) {
        return new WeightedOnDate(country, day, Optional.empty(), Optional.empty(), gap, Optional.empty());
    }

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
    record WeightedOnDate(
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

        WeightedOnDate {
            Objects.requireNonNull(country, "country");
            Objects.requireNonNull(day, "day");
            Objects.requireNonNull(rate, "rate");
            Objects.requireNonNull(economy, "economy");
            Objects.requireNonNull(gap, "gap");
            Objects.requireNonNull(lastConfirmed, "lastConfirmed");
        }

        /** Whether the rate is that of the European Union and not of the country alone. */
        boolean isOfUnion() {
            return rate.filter(found -> !found.country().equals(country)).isPresent();
        }
    }
}
