package org.fourquadrant.model.dataset;

import java.util.Objects;
import org.fourquadrant.model.country.CountryCode;

/**
 * An observation as a file remembers it: without its citation.
 *
 * @param country whose
 * @param indicator what was measured, which also fixes the unit
 * @param year the year that it is shown for
 * @param measuredIn the year that it is really of
 * @param value in the indicator's unit
 */
public record DatasetFigure(CountryCode country, Indicator indicator, int year, int measuredIn, double value) {

    public DatasetFigure {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(indicator, "indicator");
    }

    static DatasetFigure of(Observation observation) {
        return new DatasetFigure(
                observation.country(),
                observation.indicator(),
                observation.year(),
                observation.measuredIn(),
                observation.value());
    }
}
