package org.fourquadrant.export.provenance;

import java.util.List;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/**
 * A figure that a slide was drawn from.
 *
 * @param country whose
 * @param indicator what was measured, which also fixes the unit
 * @param measuredIn the year it is really of
 * @param value in the indicator's unit
 */
public record Figure(CountryCode country, Indicator indicator, int measuredIn, double value) {

    static Figure of(Observation observation) {
        return new Figure(
                observation.country(), observation.indicator(), observation.measuredIn(), observation.value());
    }

    /** The figures that a dataset prints for a year, in its order. */
    static List<Figure> of(Dataset dataset, int year) {
        return dataset.observations().stream()
                .filter(observation -> observation.year() == year)
                .map(Figure::of)
                .toList();
    }
}
