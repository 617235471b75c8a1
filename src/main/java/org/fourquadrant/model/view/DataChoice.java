package org.fourquadrant.model.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which data are shown, as of when and by which sources.
 *
 * @param dataset name of the dataset
 * @param year the year of the observations
 * @param asOf the as-of date: what was in force and known on that day is shown
 * @param comparedDay the other day of a comparison of two dates, which shows what changed from one to the other; empty
 *     compares with no other day
 * @param sources which kinds of source are asked for tariffs
 * @param compareWith the second definition beside it: the name of another dataset, or the id of a statement on a defence
 *     spending share; empty compares with nothing
 */
public record DataChoice(
        String dataset,
        int year,
        LocalDate asOf,
        Optional<LocalDate> comparedDay,
        AskedSources sources,
        Optional<String> compareWith) {

    public DataChoice {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(comparedDay, "comparedDay");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(compareWith, "compareWith");
    }

    /**
     * Two days, the earlier first.
     *
     * @param from the earlier
     * @param to the later, or the same
     */
    public record Days(LocalDate from, LocalDate to) {
        /** @throws IllegalArgumentException if they are the other way round */
        public Days {
            if (from.isAfter(to)) {
                throw new IllegalArgumentException(from + " is after " + to);
            }
        }
    }

    /** Data by both kinds of source, without a second definition or another day beside them. */
    public DataChoice(String dataset, int year, LocalDate asOf) {
        this(dataset, year, asOf, Optional.empty());
    }

    /** Data by both kinds of source, without another day beside them. */
    public DataChoice(String dataset, int year, LocalDate asOf, Optional<String> compareWith) {
        this(dataset, year, asOf, Optional.empty(), AskedSources.BOTH, compareWith);
    }

    /** The days of the comparison, whichever of them is the as-of date; empty where no other day is compared with. */
    public Optional<Days> comparedDays() {
        return comparedDay.map(other -> other.isBefore(asOf) ? new Days(other, asOf) : new Days(asOf, other));
    }

    /** Another dataset; it is no longer compared with itself. */
    public DataChoice withDataset(String name, int itsYear) {
        Optional<String> other = compareWith.filter(definition -> !definition.equals(name));
        return new DataChoice(name, itsYear, asOf, comparedDay, sources, other);
    }

    public DataChoice withYear(int value) {
        return new DataChoice(dataset, value, asOf, comparedDay, sources, compareWith);
    }

    public DataChoice withAsOf(LocalDate date) {
        return new DataChoice(dataset, year, date, comparedDay, sources, compareWith);
    }

    public DataChoice withComparedDay(Optional<LocalDate> day) {
        return new DataChoice(dataset, year, asOf, day, sources, compareWith);
    }

    public DataChoice withSources(AskedSources asked) {
        return new DataChoice(dataset, year, asOf, comparedDay, asked, compareWith);
    }

    public DataChoice withCompareWith(Optional<String> definition) {
        return new DataChoice(dataset, year, asOf, comparedDay, sources, definition);
    }
}
