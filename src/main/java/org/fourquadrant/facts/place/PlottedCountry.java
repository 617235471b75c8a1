package org.fourquadrant.facts.place;

import java.util.Optional;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.view.Thresholds;

/**
 * A country with a place on the chart.
 *
 * @param country the country
 * @param share its defence spending share
 * @param balance its goods-trade balance with the United States
 * @param quadrant where the two put it, taken as they are printed
 * @param decided whether they decide it; a share printed without decimals near the line does not, and then the country
 *     counts in no quadrant
 */
public record PlottedCountry(
        Country country, Observation share, Observation balance, Quadrant quadrant, boolean decided) {

    /** The place of two values at a line. */
    public static PlottedCountry of(Plottable one, Thresholds thresholds) {
        return new PlottedCountry(
                one.country(),
                one.share(),
                one.balance(),
                QuadrantRule.of(one.balance().value(), one.share().value(), thresholds),
                thresholds.isDecidedBy(one.share()));
    }

    /** Whether it is decided that it is in a quadrant. */
    public boolean isIn(Quadrant asked) {
        return decided && quadrant == asked;
    }

    /** Whether it is decided that it meets the line. */
    public boolean meets() {
        return decided && quadrant.meetsThreshold();
    }

    /** Its quadrant, if that is decided. */
    public Optional<Quadrant> decidedQuadrant() {
        return decided ? Optional.of(quadrant) : Optional.empty();
    }

    /** How far the share lies above the line (below: negative), percentage points of GDP. */
    public double distanceTo(double threshold) {
        return share.value() - threshold;
    }
}
