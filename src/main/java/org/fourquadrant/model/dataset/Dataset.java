package org.fourquadrant.model.dataset;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.fourquadrant.model.country.CountryCode;

/** A set of observations of listed economies, found by country, indicator and year. */
public final class Dataset {

    private record Key(CountryCode country, Indicator indicator, int year) {}

    private final DatasetInfo info;
    private final List<DatasetRow> rows;
    private final List<Observation> observations;
    private final Map<Key, Observation> byKey;
    private final NavigableSet<Integer> years;

    /** @throws IllegalArgumentException if two observations are of the same country, indicator and year */
    public Dataset(DatasetInfo info, List<DatasetRow> rows, List<Observation> observations) {
        this.info = Objects.requireNonNull(info, "info");
        this.rows = List.copyOf(rows);
        this.observations = List.copyOf(observations);
        this.byKey = new HashMap<>();
        this.years = new TreeSet<>();
        for (Observation observation : observations) {
            years.add(observation.year());
            Key key = new Key(observation.country(), observation.indicator(), observation.year());
            if (byKey.put(key, observation) != null) {
                throw new IllegalArgumentException("Two observations for " + key);
            }
        }
    }

    public DatasetInfo info() {
        return info;
    }

    /** The economies listed, in the source's order. */
    public List<DatasetRow> rows() {
        return rows;
    }

    public List<Observation> observations() {
        return observations;
    }

    /** The years that any observation is printed for, ascending. */
    public NavigableSet<Integer> years() {
        return Collections.unmodifiableNavigableSet(years);
    }

    /** The observation printed for that year, if there is one. */
    public Optional<Observation> find(CountryCode country, Indicator indicator, int year) {
        return Optional.ofNullable(byKey.get(new Key(country, indicator, year)));
    }
}
