package org.fourquadrant.model.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Which data are shown and as of when.
 *
 * @param dataset name of the dataset
 * @param year the year of the observations
 * @param asOf the as-of date: what was in force and known on that day is shown
 * @param compareWith the second definition beside it: the name of another dataset, or the id of a statement on a defence
 *     spending share; empty compares with nothing
 */
public record DataChoice(String dataset, int year, LocalDate asOf, Optional<String> compareWith) {

    public DataChoice {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(compareWith, "compareWith");
    }

    /** Data without a second definition beside them. */
    public DataChoice(String dataset, int year, LocalDate asOf) {
        this(dataset, year, asOf, Optional.empty());
    }

    /** Another dataset; it is no longer compared with itself. */
    public DataChoice withDataset(String name, int itsYear) {
        return new DataChoice(name, itsYear, asOf, compareWith.filter(other -> !other.equals(name)));
    }

    public DataChoice withYear(int value) {
        return new DataChoice(dataset, value, asOf, compareWith);
    }

    public DataChoice withAsOf(LocalDate date) {
        return new DataChoice(dataset, year, date, compareWith);
    }

    public DataChoice withCompareWith(Optional<String> definition) {
        return new DataChoice(dataset, year, asOf, definition);
    }
}
