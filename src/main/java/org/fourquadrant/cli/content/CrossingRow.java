package org.fourquadrant.cli.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fourquadrant.cli.output.PlainNumber;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.model.country.Quadrant;

/**
 * A country that is in another quadrant after the line has moved.
 *
 * @param country the country
 * @param from its quadrant where the line stood first
 * @param to its quadrant where the line stands at last
 * @param distance its share less the line's last place, percentage points of GDP
 */
public record CrossingRow(Plottable country, Quadrant from, Quadrant to, BigDecimal distance) {

    /** Everybody who crosses when the line moves from one place to another, in the order in which it meets them. */
    public static List<CrossingRow> of(Facts facts, double oldLine, double newLine) {
        List<Crossing> crossings = new ArrayList<>(facts.shares().crossings(oldLine, newLine));
        if (newLine < oldLine) {
            Collections.reverse(crossings);
        }
        return crossings.stream()
                .map(each -> new CrossingRow(each.country(), each.from(), each.to(), distance(each, newLine)))
                .toList();
    }

    /** In decimals, since 2.3 less 3.5 in binary is not -1.2. */
    private static BigDecimal distance(Crossing crossing, double newLine) {
        BigDecimal share = PlainNumber.of(crossing.country().share().value());
        return PlainNumber.of(share.subtract(PlainNumber.of(newLine)).doubleValue());
    }
}
