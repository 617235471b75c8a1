package org.fourquadrant.model.dataset;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.fourquadrant.model.country.CountryCode;

/**
 * A set of observations of listed economies, found by country, indicator and year. They may be read later than what the
 * dataset says of itself: at the latest when one is first asked for, once, on the thread that asks.
 */
public final class Dataset {

    private record Key(CountryCode country, Indicator indicator, int year) {

        /** Written out as {@link CountryCode#equals} is. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && year == key.year
                    && indicator == key.indicator
                    && country.equals(key.country);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * country.hashCode() + indicator.ordinal()) + year;
        }
    }

    private record Figures(
            List<CountryCode> economies,
            List<Observation> observations,
            Map<Key, Observation> byKey,
            NavigableSet<Integer> years) {

        static Figures of(List<CountryCode> economies, List<Observation> observations) {
            Map<Key, Observation> byKey = new HashMap<>();
            NavigableSet<Integer> years = new TreeSet<>();
            for (Observation observation : observations) {
                years.add(observation.year());
                Key key = new Key(observation.country(), observation.indicator(), observation.year());
                if (byKey.put(key, observation) != null) {
                    throw new IllegalArgumentException("Two observations for " + key);
                }
            }
            return new Figures(
                    List.copyOf(economies),
                    List.copyOf(observations),
                    byKey,
                    Collections.unmodifiableNavigableSet(years));
        }
    }

    private final DatasetInfo info;
    private final TableChoices choices;
    private final Supplier<Figures> unread;
    private volatile Figures figures;
    private volatile DatasetFingerprint fingerprint;

    /** @throws IllegalArgumentException if two observations are of the same country, indicator and year */
    public Dataset(DatasetInfo info, List<CountryCode> economies, List<Observation> observations) {
        this(info, economies, observations, TableChoices.NONE);
    }

    /**
     * A dataset that was read from an own table.
     *
     * @param choices what a person said of it
     * @throws IllegalArgumentException if two observations are of the same country, indicator and year
     */
    public Dataset(
            DatasetInfo info, List<CountryCode> economies, List<Observation> observations, TableChoices choices) {
        this.info = Objects.requireNonNull(info, "info");
        this.choices = Objects.requireNonNull(choices, "choices");
        this.figures = Figures.of(economies, observations);
        this.unread = () -> figures;
    }

    /**
     * A dataset of which only what it says of itself is read.
     *
     * @param whole reads all of it; asked once
     */
    public Dataset(DatasetInfo info, Supplier<Dataset> whole) {
        this.info = Objects.requireNonNull(info, "info");
        this.choices = TableChoices.NONE;
        Objects.requireNonNull(whole, "whole");
        this.unread = () -> whole.get().figures();
    }

    private Dataset(DatasetInfo info, TableChoices choices, Supplier<Figures> figures) {
        this.info = Objects.requireNonNull(info, "info");
        this.choices = choices;
        this.unread = figures;
    }

    /** The same figures of which something else is said. */
    public Dataset withInfo(DatasetInfo said) {
        return new Dataset(said, choices, this::figures);
    }

    /** The same figures under another name; a number behind the name stands behind the title too. */
    public Dataset named(String name) {
        if (name.equals(info.name())) {
            return this;
        }
        String number = name.startsWith(info.name() + "-")
                ? " (" + name.substring(info.name().length() + 1) + ")"
                : "";
        return withInfo(new DatasetInfo(
                name,
                info.title().followedBy(number),
                info.shortTitle().followedBy(number),
                info.version(),
                info.vintage(),
                info.sourceLine(),
                info.sources(),
                info.licences()));
    }

    /** What the dataset says of itself. */
    public DatasetInfo info() {
        return info;
    }

    /** What a person said of the table that it was read from, so that a new edition of it asks nothing again. */
    public TableChoices choices() {
        return choices;
    }

    /** What tells its figures from all others; made when it is first asked for. */
    DatasetFingerprint fingerprint() {
        DatasetFingerprint made = fingerprint;
        if (made == null) {
            made = DatasetFingerprint.made(this);
            fingerprint = made;
        }
        return made;
    }

    /** The economies listed, in the source's order. */
    public List<CountryCode> economies() {
        return figures().economies();
    }

    /** Every observation, in the source's order. */
    public List<Observation> observations() {
        return figures().observations();
    }

    /** The years that any observation is printed for, ascending. */
    public NavigableSet<Integer> years() {
        return figures().years();
    }

    /** The observation printed for that year, if there is one. */
    public Optional<Observation> find(CountryCode country, Indicator indicator, int year) {
        return Optional.ofNullable(figures().byKey().get(new Key(country, indicator, year)));
    }

    private Figures figures() {
        Figures read = figures;
        return read == null ? readNow() : read;
    }

    private synchronized Figures readNow() {
        if (figures == null) {
            figures = unread.get();
        }
        return figures;
    }
}
