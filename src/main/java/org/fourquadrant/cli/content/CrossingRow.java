package org.fourquadrant.cli.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourquadrant.analysis.Classification;
import org.fourquadrant.analysis.PlottableSet;
import org.fourquadrant.analysis.PlottedCountry;
import org.fourquadrant.cli.output.PlainNumber;
import org.fourquadrant.model.Quadrant;
import org.fourquadrant.model.View;
import org.fourquadrant.model.Workspace;

/**
 * A country that is in another quadrant after the line has moved.
 *
 * @param country the country where the line stands at last
 * @param from its quadrant where the line stood first
 * @param distance its share less the line's last place, percentage points of GDP
 */
public record CrossingRow(PlottedCountry country, Quadrant from, BigDecimal distance) {

    /** Everybody who crosses when the line of a view moves to another place, in the order in which it meets them. */
    public static List<CrossingRow> of(Workspace workspace, View view, double to) {
        double first = view.thresholds().main();
        PlottableSet set = PlottableSet.of(workspace, view.data(), view.marks().filter());
        List<PlottedCountry> before = Classification.of(set, view.thresholds()).plotted();
        List<PlottedCountry> after =
                Classification.of(set, view.thresholds().withMain(to)).plotted();
        List<CrossingRow> rows = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Quadrant old = before.get(i).quadrant();
            if (old != after.get(i).quadrant()) {
                rows.add(new CrossingRow(after.get(i), old, distance(after.get(i), to)));
            }
        }
        Comparator<CrossingRow> byShare =
                Comparator.comparing(row -> row.country().share().value());
        rows.sort(to < first ? byShare.reversed() : byShare);
        return rows;
    }

    /** In decimals, since 2.3 less 3.5 in binary is not -1.2. */
    private static BigDecimal distance(PlottedCountry country, double to) {
        BigDecimal share = PlainNumber.of(country.share().value());
        return PlainNumber.of(share.subtract(PlainNumber.of(to)).doubleValue());
    }
}
