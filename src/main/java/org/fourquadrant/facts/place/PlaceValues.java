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
 * @param whole the indices of those whose share is printed without decimals
 * @param least the least that each share can stand for; the shares themselves where none is printed without decimals
 * @param most the most that each share can stand for; likewise
 */
public record PlaceValues(
        double[] shares, double[] balances, BitSet ofAnotherYear, BitSet whole, double[] least, double[] most) {

    /** Values of which none is printed without decimals. */
    public PlaceValues(double[] shares, double[] balances, BitSet ofAnotherYear) {
        this(shares, balances, ofAnotherYear, new BitSet(), shares, shares);
    }

    /** The values of countries in their order. */
    public static PlaceValues of(List<Plottable> countries) {
        int size = countries.size();
        PlaceValues values =
                countries.stream().anyMatch(one -> one.share().particulars().whole())
                        ? new PlaceValues(
                                new double[size],
                                new double[size],
                                new BitSet(size),
                                new BitSet(size),
                                new double[size],
                                new double[size])
                        : new PlaceValues(new double[size], new double[size], new BitSet(size));
        for (int i = 0; i < size; i++) {
            Plottable country = countries.get(i);
            Observation share = country.share();
            values.shares[i] = share.value();
            values.least[i] = share.least();
            values.most[i] = share.most();
            values.whole.set(i, share.particulars().whole());
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

    /** Whether its share decides on which side of the line a country is. */
    public boolean isDecided(int index, Thresholds thresholds) {
        return thresholds.isMetBy(least[index]) || !thresholds.isMetBy(most[index]);
    }

    /** How many are in a quadrant or another, but their shares do not decide in which. */
    public int undecided(Thresholds thresholds) {
        return (int)
                whole.stream().filter(index -> !isDecided(index, thresholds)).count();
    }

    /** How many shares are sure to meet a threshold, per cent of GDP. */
    public int meeting(double threshold) {
        return (int) DoubleStream.of(least).filter(share -> share >= threshold).count();
    }

    /**
     * How many are in each quadrant, as far as their shares decide; every quadrant has a count. Nothing but numbers is touched and nothing is branched
     * on, since a moving line asks this of every country.
     */
    public Map<Quadrant, Integer> counts(Thresholds thresholds) {
        int meeting = 0;
        int both = 0;
        int below = 0;
        int surplusBelow = 0;
        for (int i = 0; i < balances.length; i++) {
            int isSurplus = balances[i] >= 0 ? 1 : 0;
            int meets = thresholds.isMetBy(least[i]) ? 1 : 0;
            int misses = thresholds.isMetBy(most[i]) ? 0 : 1;
            meeting += meets;
            both += isSurplus & meets;
            below += misses;
            surplusBelow += isSurplus & misses;
        }
        Map<Quadrant, Integer> counts = new EnumMap<>(Quadrant.class);
        counts.put(Quadrant.I, both);
        counts.put(Quadrant.II, surplusBelow);
        counts.put(Quadrant.III, below - surplusBelow);
        counts.put(Quadrant.IV, meeting - both);
        return counts;
    }
}
