package org.fourquadrant.facts.place;

import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;

/**
 * A country with a place on the chart.
 *
 * @param country the country
 * @param share its defence spending share
 * @param balance its goods-trade balance with the United States
 * @param quadrant where the two put it
 */
public record PlottedCountry(Country country, Observation share, Observation balance, Quadrant quadrant) {

    /** How far the share lies above the line (below: negative), percentage points of GDP. */
    public double distanceTo(double threshold) {
        return share.value() - threshold;
    }
}
