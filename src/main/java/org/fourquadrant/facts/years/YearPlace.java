package org.fourquadrant.facts.years;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.place.QuadrantRule;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;

/**
 * Where a country stood in a year.
 *
 * @param country the country
 * @param year the year
 * @param share its defence spending share of that year, or the last before it that may be carried to it, which keeps its own year
 * @param balance its goods-trade balance of that year
 * @param quadrant where the two put it; empty where the share does not decide and is not read as printed
 * @param decided whether the share decides on which side of the line it is, however it is read
 */
public record YearPlace(
        Country country,
        int year,
        Observation share,
        Observation balance,
        Optional<Quadrant> quadrant,
        boolean decided) {

    public YearPlace {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(quadrant, "quadrant");
    }

    static YearPlace of(Country country, int year, Observation share, Observation balance, YearsRule rule) {
        return new YearPlace(
                country,
                year,
                share,
                balance,
                quadrant(share, balance, rule),
                rule.thresholds().isDecidedBy(share));
    }

    private static Optional<Quadrant> quadrant(Observation share, Observation balance, YearsRule rule) {
        return rule.thresholds().isDecidedBy(share) || rule.whole() == WholeReading.MEETS
                ? Optional.of(QuadrantRule.of(balance.value(), share.value(), rule.thresholds()))
                : Optional.empty();
    }

    /** The same by another rule; itself where that decides alike. */
    YearPlace by(YearsRule rule) {
        Optional<Quadrant> other = quadrant(share, balance, rule);
        boolean same = quadrant.equals(other) && decided == rule.thresholds().isDecidedBy(share);
        return same ? this : of(country, year, share, balance, rule);
    }

    /** Whether its share is of an earlier year, which it carries wherever it is shown. */
    public boolean isCarried() {
        return share.measuredIn() != year;
    }
}
