package org.fourquadrant.model.dataset;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a file remembers of a dataset that it was made on: enough to say later which figures are no longer what they were.
 *
 * @param name name of the dataset
 * @param version its version; may be empty
 * @param fingerprint of all its figures
 * @param years the years shown
 * @param indicators what is remembered of these years
 * @param figures its figures of those years and indicators
 * @param choices what a person said of the table that it was read from
 */
public record DatasetSnapshot(
        String name,
        String version,
        DatasetFingerprint fingerprint,
        Set<Integer> years,
        Set<Indicator> indicators,
        List<DatasetFigure> figures,
        TableChoices choices) {

    public DatasetSnapshot {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(fingerprint, "fingerprint");
        Objects.requireNonNull(choices, "choices");
        years = Set.copyOf(years);
        indicators = Set.copyOf(indicators);
        figures = List.copyOf(figures);
    }

    /** What is remembered of a dataset of which nobody was asked anything. */
    public DatasetSnapshot(
            String name,
            String version,
            DatasetFingerprint fingerprint,
            Set<Integer> years,
            Set<Indicator> indicators,
            List<DatasetFigure> figures) {
        this(name, version, fingerprint, years, indicators, figures, TableChoices.NONE);
    }

    /** What is remembered of a dataset as it is. */
    public static DatasetSnapshot of(Dataset dataset, Set<Integer> years, Set<Indicator> indicators) {
        return new DatasetSnapshot(
                dataset.info().name(),
                dataset.info().version(),
                DatasetFingerprint.of(dataset),
                years,
                indicators,
                figures(dataset, years, indicators),
                dataset.choices());
    }

    /** The same of data that go by another name. */
    public DatasetSnapshot named(String value) {
        return new DatasetSnapshot(value, version, fingerprint, years, indicators, figures, choices);
    }

    /** The figures that a dataset has now of what was remembered, in its order. */
    List<DatasetFigure> figuresNow(Dataset dataset) {
        return figures(dataset, years, indicators);
    }

    private static List<DatasetFigure> figures(Dataset dataset, Set<Integer> years, Set<Indicator> indicators) {
        return dataset.observations().stream()
                .filter(one -> years.contains(one.year()) && indicators.contains(one.indicator()))
                .map(DatasetFigure::of)
                .toList();
    }
}
