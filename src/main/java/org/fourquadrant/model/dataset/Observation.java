package org.fourquadrant.model.dataset;

import java.util.Objects;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.document.Citation;

/**
 * One measured value of one country.
 *
 * @param country whose value
 * @param indicator what was measured, which also fixes the unit
 * @param year the year that the source prints the value for
 * @param measuredIn the year the value is really of; differs from {@code year} where the source says so
 * @param value the value in the indicator's unit
 * @param estimate whether the source marks it as estimated
 * @param citation where it stands
 */
public record Observation(
        CountryCode country,
        Indicator indicator,
        int year,
        int measuredIn,
        double value,
        boolean estimate,
        Citation citation) {

    /** @throws IllegalArgumentException if the value is not a finite number */
    public Observation {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(citation, "citation");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a finite value for " + country + ": " + value);
        }
    }

    /** Whether the value is of another year than the one it is shown for. */
    public boolean isOfAnotherYear() {
        return year != measuredIn;
    }
}
