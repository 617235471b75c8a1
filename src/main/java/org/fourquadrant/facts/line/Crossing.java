package org.fourquadrant.facts.line;

import java.util.List;
import java.util.Optional;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Thresholds;

/**
 * A country that changes quadrant because the line moves; where its share is printed without decimals the line may reach
 * the stretch in which it does not decide, or leave it.
 *
 * @param country the country
 * @param from its quadrant with the old line; empty where its share does not decide
 * @param to its quadrant with the new line; empty where its share does not decide
 * @param distance how far its share lies above the new line (below: negative), percentage points of GDP
 */
public record Crossing(Plottable country, Optional<Quadrant> from, Optional<Quadrant> to, double distance) {

    static Crossing of(Plottable country, double oldLine, double newLine) {
        return new Crossing(
                country,
                quadrant(country, oldLine),
                quadrant(country, newLine),
                country.share().value() - newLine);
    }

    private static Optional<Quadrant> quadrant(Plottable country, double line) {
        return PlottedCountry.of(country, new Thresholds(line, List.of())).decidedQuadrant();
    }
}
