package org.fourquadrant.facts.line;

import java.util.List;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.place.QuadrantRule;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Thresholds;

/**
 * A country that changes quadrant because the line moves.
 *
 * @param country the country
 * @param from its quadrant with the old line
 * @param to its quadrant with the new line
 * @param distance how far its share lies above the new line (below: negative), percentage points of GDP
 */
public record Crossing(Plottable country, Quadrant from, Quadrant to, double distance) {

    static Crossing of(Plottable country, double oldLine, double newLine) {
        return new Crossing(
                country,
                quadrant(country, oldLine),
                quadrant(country, newLine),
                country.share().value() - newLine);
    }

    private static Quadrant quadrant(Plottable country, double line) {
        return QuadrantRule.of(country.balance().value(), country.share().value(), new Thresholds(line, List.of()));
    }
}
