package org.fourquadrant.facts.law;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fourquadrant.facts.law.WeightedOnDate.Gap;
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
}
