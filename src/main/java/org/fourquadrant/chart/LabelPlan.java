package org.fourquadrant.chart;

import java.util.List;
import org.fourquadrant.model.CountryCode;

/**
 * Which labels stand where.
 *
 * @param placed the labels that found a place
 * @param unplaced the countries whose labels did not
 */
record LabelPlan(List<MarkLabel> placed, List<CountryCode> unplaced) {

    LabelPlan {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
    }
}
