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
 * @param particulars what the source says of it besides
 */
public record Observation(
        CountryCode country,
        Indicator indicator,
        int year,
        int measuredIn,
        double value,
        boolean estimate,
        Citation citation,
        Particulars particulars) {

    /** How far a figure printed without decimals may lie from what it stands for. */
    private static final double ROUNDING = 0.5;

    /** @throws IllegalArgumentException if the value is not a finite number */
    public Observation {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(particulars, "particulars");
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a finite value for " + country + ": " + value);
        }
    }

    /** A value of which the source says nothing besides. */
    public Observation(
            CountryCode country,
            Indicator indicator,
            int year,
            int measuredIn,
            double value,
            boolean estimate,
            Citation citation) {
        this(country, indicator, year, measuredIn, value, estimate, citation, Particulars.NONE);
    }

    /** The least that the printed figure can stand for: half a point less where it is printed without decimals. */
    public double least() {
        return particulars.whole() ? value - ROUNDING : value;
    }

    /** The most that the printed figure can stand for: half a point more where it is printed without decimals. */
    public double most() {
        return particulars.whole() ? value + ROUNDING : value;
    }

    /** The same value carried to another year; it keeps the year that it is really of. */
    public Observation shownFor(int other) {
        return other == year
                ? this
                : new Observation(country, indicator, other, measuredIn, value, estimate, citation, particulars);
    }

    /** Whether the value is of another year than the one it is shown for. */
    public boolean isOfAnotherYear() {
        return year != measuredIn;
    }
}
