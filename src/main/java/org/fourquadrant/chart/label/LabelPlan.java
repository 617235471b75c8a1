package org.fourquadrant.chart.label;

import java.util.List;
import org.fourquadrant.chart.ground.SceneGround;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.model.View;

/**
 * Which labels stand where.
 *
 * @param view what asked for them
 * @param ground whose marks they belong to
 * @param placed the labels that found a place
 * @param unplaced the countries whose labels did not
 */
public record LabelPlan(View view, SceneGround ground, List<MarkLabel> placed, List<CountryCode> unplaced) {

    public LabelPlan {
        placed = List.copyOf(placed);
        unplaced = List.copyOf(unplaced);
    }
}
