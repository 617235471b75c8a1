package org.fourquadrant.model.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Which data are shown, as of when and by which sources.
 *
 * @param dataset name of the dataset
 * @param year the year of the observations; the last of a range of years
 * @param fromYear the first year of a range of years that ends with the year, over which is asked who moved; empty for the
 *     year alone
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
        Optional<Integer> fromYear,
        LocalDate asOf,
        Optional<LocalDate> comparedDay,
        AskedSources sources,
        Optional<String> compareWith) {

    /** @throws IllegalArgumentException if the range begins after it ends */
    public DataChoice {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(fromYear, "fromYear");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(comparedDay, "comparedDay");
        Objects.requireNonNull(sources, "sources");
        Objects.requireNonNull(compareWith, "compareWith");
        if (fromYear.isPresent() && fromYear.get() > year) {
            throw new IllegalArgumentException("From " + fromYear.get() + " to " + year);
        }
    }

    /** Data of one year. */
    public DataChoice(
            String dataset,
            int year,
            LocalDate asOf,
            Optional<LocalDate> comparedDay,
            AskedSources sources,
            Optional<String> compareWith) {
        this(dataset, year, Optional.empty(), asOf, comparedDay, sources, compareWith);
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
        Optional<Integer> first = fromYear.filter(from -> from <= itsYear);
        return new DataChoice(name, itsYear, first, asOf, comparedDay, sources, other);
    }

    /** The same data where they go by another name, in either place. */
    public DataChoice renamed(UnaryOperator<String> names) {
        return new DataChoice(names.apply(dataset), year, fromYear, asOf, comparedDay, sources, compareWith.map(names));
    }

    /** Another year; a range of years ends with it, unless it began later. */
    public DataChoice withYear(int value) {
        Optional<Integer> first = fromYear.filter(from -> from <= value);
        return new DataChoice(dataset, value, first, asOf, comparedDay, sources, compareWith);
    }

    /**
     * A range of years from a year to the one shown; empty for the year alone.
     *
     * @throws IllegalArgumentException if it begins after it ends
     */
    public DataChoice withFromYear(Optional<Integer> first) {
        return new DataChoice(dataset, year, first, asOf, comparedDay, sources, compareWith);
    }

    public DataChoice withAsOf(LocalDate date) {
        return new DataChoice(dataset, year, fromYear, date, comparedDay, sources, compareWith);
    }

    public DataChoice withComparedDay(Optional<LocalDate> day) {
        return new DataChoice(dataset, year, fromYear, asOf, day, sources, compareWith);
    }

    public DataChoice withSources(AskedSources asked) {
        return new DataChoice(dataset, year, fromYear, asOf, comparedDay, asked, compareWith);
    }

    public DataChoice withCompareWith(Optional<String> definition) {
        return new DataChoice(dataset, year, fromYear, asOf, comparedDay, sources, definition);
    }
}
