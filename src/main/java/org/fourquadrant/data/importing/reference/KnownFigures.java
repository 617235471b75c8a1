package org.fourquadrant.data.importing.reference;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/**
 * Known figures.
 *
 * @param datasets where they stand, the first asked first
 */
public record KnownFigures(List<Dataset> datasets) {

    /** Figures of more years ago say nothing of a size. */
    private static final int NEAR = 3;

    public KnownFigures {
        datasets = List.copyOf(datasets);
    }

    /** The figure of a year, or else of the nearest one. */
    public Optional<Observation> find(CountryCode country, Indicator indicator, int year) {
        for (int away = 0; away <= NEAR; away++) {
            Optional<Observation> found = exactly(country, indicator, year - away);
            if (found.isPresent()) {
                return found;
            }
            found = exactly(country, indicator, year + away);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Observation> exactly(CountryCode country, Indicator indicator, int year) {
        return datasets.stream()
                .flatMap(dataset -> dataset.find(country, indicator, year).stream())
                .findFirst();
    }
}
