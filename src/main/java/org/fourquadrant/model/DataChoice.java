package org.fourquadrant.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Which data are shown and as of when.
 *
 * @param dataset name of the dataset
 * @param year the year of the observations
 * @param asOf the as-of date: what was in force and known on that day is shown
 */
public record DataChoice(String dataset, int year, LocalDate asOf) {

    public DataChoice {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(asOf, "asOf");
    }

    public DataChoice withDataset(String name, int itsYear) {
        return new DataChoice(name, itsYear, asOf);
    }

    public DataChoice withYear(int value) {
        return new DataChoice(dataset, value, asOf);
    }

    public DataChoice withAsOf(LocalDate date) {
        return new DataChoice(dataset, year, date);
    }
}
