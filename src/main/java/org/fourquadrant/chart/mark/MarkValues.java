package org.fourquadrant.chart.mark;

import java.util.BitSet;
import java.util.List;
import org.fourquadrant.facts.Plottable;
import org.fourquadrant.model.dataset.Observation;

/**
 * What is drawn of each country, as plain numbers; read in one pass, since there may be a million of them.
 *
 * @param shares defence spending shares, per cent of GDP
 * @param balances goods-trade balances, million US dollars
 * @param ofAnotherYear the indices of those whose share is of another year than the chart's
 */
public record MarkValues(double[] shares, double[] balances, BitSet ofAnotherYear) {

    /** The values of countries in their order. */
    public static MarkValues of(List<Plottable> countries) {
        int size = countries.size();
        MarkValues values = new MarkValues(new double[size], new double[size], new BitSet(size));
        for (int i = 0; i < size; i++) {
            Plottable country = countries.get(i);
            Observation share = country.share();
            values.shares[i] = share.value();
            values.balances[i] = country.balance().value();
            if (share.isOfAnotherYear()) {
                values.ofAnotherYear.set(i);
            }
        }
        return values;
    }
}
