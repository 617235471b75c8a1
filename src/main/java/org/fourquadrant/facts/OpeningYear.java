package org.fourquadrant.facts;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/**
 * The year on which a dataset opens: the last in which it is broad. It is broad where at least half as many countries have both
 * values, measured in that very year, as in its best year.
 *
 * @param year the year
 * @param countries how many have both values of each year, without values carried forward
 */
public record OpeningYear(int year, NavigableMap<Integer, Integer> countries) {

    /** What part of the best year is broad. */
    private static final double BROAD = 0.5;

    private static final Set<Indicator> BOTH = EnumSet.of(Indicator.DEFENCE_SHARE, Indicator.GOODS_BALANCE);

    /** @throws IllegalArgumentException if the dataset has no year */
    public static OpeningYear of(Dataset dataset) {
        if (dataset.years().isEmpty()) {
            throw new IllegalArgumentException("No year in " + dataset.info().name());
        }
        NavigableMap<Integer, Integer> countries = countries(dataset);
        int best = countries.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int year = countries.descendingMap().entrySet().stream()
                .filter(entry -> entry.getValue() >= BROAD * best)
                .mapToInt(Map.Entry::getKey)
                .findFirst()
                .orElse(dataset.years().last());
        return new OpeningYear(year, countries);
    }

    /** How many countries have both values in a year, measured in that year; 0 for a year that the dataset does not have. */
    public int countriesIn(int asked) {
        return countries.getOrDefault(asked, 0);
    }

    /** The last year of the dataset, where it is a later one with too few countries. */
    public OptionalInt later() {
        int last = countries.lastKey();
        return last == year ? OptionalInt.empty() : OptionalInt.of(last);
    }

    private static NavigableMap<Integer, Integer> countries(Dataset dataset) {
        Map<Integer, Map<Indicator, Set<CountryCode>>> measured = new HashMap<>();
        for (Observation each : dataset.observations()) {
            if (BOTH.contains(each.indicator()) && !each.isOfAnotherYear()) {
                measured.computeIfAbsent(each.year(), year -> new HashMap<>())
                        .computeIfAbsent(each.indicator(), indicator -> new HashSet<>())
                        .add(each.country());
            }
        }
        NavigableMap<Integer, Integer> countries = new TreeMap<>();
        for (int year : dataset.years()) {
            Map<Indicator, Set<CountryCode>> its = measured.getOrDefault(year, Map.of());
            Set<CountryCode> both = new HashSet<>(its.getOrDefault(Indicator.DEFENCE_SHARE, Set.of()));
            both.retainAll(its.getOrDefault(Indicator.GOODS_BALANCE, Set.of()));
            countries.put(year, both.size());
        }
        return countries;
    }
}
