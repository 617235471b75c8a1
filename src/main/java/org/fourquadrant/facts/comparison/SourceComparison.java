package org.fourquadrant.facts.comparison;

import java.util.Objects;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.view.Thresholds;

/**
 * A country under two definitions.
 *
 * @param country the country
 * @param shown its place under the definition that the view shows
 * @param other its place under the definition that it is compared with
 */
public record SourceComparison(Country country, Reading shown, Reading other) {

    public SourceComparison {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(shown, "shown");
        Objects.requireNonNull(other, "other");
    }

    /** Whether the definition alone puts the country into another quadrant. */
    public boolean changesQuadrant() {
        return isOfOneYear() && isElsewhere();
    }

    /** Whether the two places lie in different quadrants, be it for the definition or for the year of a value. */
    public boolean isElsewhere() {
        return isDecided() && shown.quadrant() != other.quadrant();
    }

    /** Whether the figures of both definitions decide on which side of the line the country is. */
    public boolean isDecided() {
        return shown.decided() && other.decided();
    }

    /** Whether the values compared were measured in the same years; only then does nothing but the definition differ. */
    public boolean isOfOneYear() {
        return shown.share().measuredIn() == other.share().measuredIn()
                && shown.balance().measuredIn() == other.balance().measuredIn();
    }

    /** The same two places with another line. */
    public SourceComparison at(Thresholds thresholds) {
        return new SourceComparison(country, shown.at(thresholds), other.at(thresholds));
    }
}
