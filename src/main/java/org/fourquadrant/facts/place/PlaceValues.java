package org.fourquadrant.facts.place;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.view.Thresholds;

/**
 * The values of plottable countries as plain numbers, in their order; read in one pass, since there may be a million.
 *
 * @param shares defence spending shares, per cent of GDP
 * @param balances goods-trade balances, million US dollars
 * @param ofAnotherYear the indices of those whose share is of another year than the chart's
 */
public record PlaceValues(double[] shares, double[] balances, BitSet ofAnotherYear) {

    /** The values of countries in their order. */
    public static PlaceValues of(List<Plottable> countries) {
        int size = countries.size();
        PlaceValues values = new PlaceValues(new double[size], new double[size], new BitSet(size));
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

    /** The quadrant of a country by its index. */
    public Quadrant quadrant(int index, Thresholds thresholds) {
        return QuadrantRule.of(balances[index], shares[index], thresholds);
    }

    /** How many shares meet a threshold, per cent of GDP. */
    public int meeting(double threshold) {
        return (int) DoubleStream.of(shares).filter(share -> share >= threshold).count();
    }

    /**
     * How many are in each quadrant; every quadrant has a count. Nothing but numbers is touched and nothing is branched
     * on, since a moving line asks this of every country.
     */
    public Map<Quadrant, Integer> counts(Thresholds thresholds) {
        int surplus = 0;
        int meeting = 0;
        int both = 0;
        for (int i = 0; i < balances.length; i++) {
            int isSurplus = balances[i] >= 0 ? 1 : 0;
            int meets = thresholds.isMetBy(shares[i]) ? 1 : 0;
            surplus += isSurplus;
            meeting += meets;
            both += isSurplus & meets;
        }
        Map<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
        counts.put(Quadrant.I, both);
        counts.put(Quadrant.II, surplus - both);
        counts.put(Quadrant.III, balances.length - surplus - meeting + both);
        counts.put(Quadrant.IV, meeting - both);
        return counts;
    }
}
