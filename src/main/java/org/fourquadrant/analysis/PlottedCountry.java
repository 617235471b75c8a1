package org.fourquadrant.analysis;

import org.fourquadrant.model.Country;
import org.fourquadrant.model.DatasetRow;
import org.fourquadrant.model.Observation;
import org.fourquadrant.model.Quadrant;

/**
 * A country with a place on the chart.
 *
 * @param country the country
 * @param row its row in the dataset
 * @param share its defence spending share
 * @param balance its goods-trade balance with the United States
 * @param quadrant where the two put it
 */
public record PlottedCountry(
        Country country, DatasetRow row, Observation share, Observation balance, Quadrant quadrant) {

    /** How far the share lies above the line (below: negative), percentage points of GDP. */
    public double distanceTo(double threshold) {
        return share.value() - threshold;
    }
}
