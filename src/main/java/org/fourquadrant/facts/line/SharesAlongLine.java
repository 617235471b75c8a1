package org.fourquadrant.facts.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.fourquadrant.facts.place.Plottable;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.view.Thresholds;

/**
 * Countries in the order of their defence spending share. Only their shares are places where moving the line changes
 * anything, so every question is a search in a sorted list: log n, and the number that cross where they are listed.
 */
public final class SharesAlongLine {

    private final List<Plottable> ascending;
    private final double[] shares;
    private final double[] deficitUpTo;

    /** Sorts the countries; equal shares by code, so that every listing has one order. */
    public SharesAlongLine(Collection<Plottable> countries) {
        List<Plottable> sorted = new ArrayList<>(countries);
        sorted.sort(Comparator.comparingDouble((Plottable one) -> one.share().value())
                .thenComparing(one -> one.country().code()));
        ascending = List.copyOf(sorted);
        shares = new double[ascending.size()];
        deficitUpTo = new double[ascending.size() + 1];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = ascending.get(i).share().value();
            deficitUpTo[i + 1] = deficitUpTo[i] + deficit(ascending.get(i));
        }
    }

    /** Some of these countries alone. */
    public SharesAlongLine only(Predicate<Country> wanted) {
        return new SharesAlongLine(
                ascending.stream().filter(one -> wanted.test(one.country())).toList());
    }

    /** The countries, the least share first. */
    public List<Plottable> ascending() {
        return ascending;
    }

    /** How many meet a threshold: those with a share of at least it. */
    public int meeting(double threshold) {
        return shares.length - firstMeeting(threshold);
    }

    /** Everybody who changes quadrant when the line moves, the least share first; nobody when it stays. */
    public List<Crossing> crossings(double oldLine, double newLine) {
        int from = firstMeeting(Math.min(oldLine, newLine));
        int to = firstMeeting(Math.max(oldLine, newLine));
        List<Crossing> crossings = new ArrayList<>(to - from);
        for (Plottable country : ascending.subList(from, to)) {
            crossings.add(Crossing.of(country, oldLine, newLine));
        }
        return crossings;
    }

    /**
     * The part of the deficit of all countries that belongs to those who cross, 0 to 1; 0 where there is no deficit at
     * all.
     */
    public double deficitMoved(double oldLine, double newLine) {
        double all = deficitUpTo[shares.length];
        int from = firstMeeting(Math.min(oldLine, newLine));
        int to = firstMeeting(Math.max(oldLine, newLine));
        return all == 0 ? 0 : (deficitUpTo[to] - deficitUpTo[from]) / all;
    }

    /** Between which neighbours the line can move without anybody crossing. */
    public StableInterval stableAround(double threshold) {
        int first = firstMeeting(threshold);
        return new StableInterval(
                first == 0 ? 0 : shares[first - 1], first == shares.length ? Thresholds.MAX : shares[first]);
    }

    /** How many meet the line, for every threshold: a step for each share that occurs, ascending. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < shares.length; i++) {
            if (i == 0 || shares[i] != shares[i - 1]) {
                steps.add(new Step(shares[i], shares.length - i));
            }
        }
        return steps;
    }

    /** Index of the first country that meets a threshold, in ascending order; the number of all where nobody does. */
    private int firstMeeting(double threshold) {
        int low = 0;
        int high = shares.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (shares[middle] >= threshold) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static double deficit(Plottable country) {
        return Math.max(0, -country.balance().value());
    }
}
