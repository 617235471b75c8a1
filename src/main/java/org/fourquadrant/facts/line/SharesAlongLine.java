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
 * anything, so every question is a search in a sorted list: log n, and the number that cross where they are listed. The few
 * that are printed without decimals change at both ends of what they can stand for, and are asked one by one.
 */
public final class SharesAlongLine {

    private static final Comparator<Plottable> ORDER = Comparator.comparingDouble(
                    (Plottable one) -> one.share().value())
            .thenComparing(one -> one.country().code());

    private final List<Plottable> ascending;
    private final List<Plottable> decisive;
    private final List<Plottable> whole;
    private final double[] shares;
    private final double[] deficitUpTo;

    /** Sorts the countries; equal shares by code, so that every listing has one order. */
    public SharesAlongLine(Collection<Plottable> countries) {
        List<Plottable> sorted = new ArrayList<>(countries);
        sorted.sort(ORDER);
        ascending = List.copyOf(sorted);
        whole = ascending.stream().filter(SharesAlongLine::isWhole).toList();
        decisive = whole.isEmpty()
                ? ascending
                : ascending.stream().filter(one -> !isWhole(one)).toList();
        shares = new double[decisive.size()];
        deficitUpTo = new double[decisive.size() + 1];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = decisive.get(i).share().value();
            deficitUpTo[i + 1] = deficitUpTo[i] + deficit(decisive.get(i));
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

    /** How many are sure to meet a threshold: those with a share of at least it, however it was rounded. */
    public int meeting(double threshold) {
        int sure = (int)
                whole.stream().filter(one -> one.share().least() >= threshold).count();
        return shares.length - firstMeeting(threshold) + sure;
    }

    /** Everybody who changes quadrant when the line moves, the least share first; nobody when it stays. */
    public List<Crossing> crossings(double oldLine, double newLine) {
        int from = firstMeeting(Math.min(oldLine, newLine));
        int to = firstMeeting(Math.max(oldLine, newLine));
        List<Plottable> crossing = new ArrayList<>(decisive.subList(from, to));
        whole.stream().filter(one -> isPassed(one, oldLine, newLine)).forEach(crossing::add);
        if (crossing.size() > to - from) {
            crossing.sort(ORDER);
        }
        return crossing.stream().map(one -> Crossing.of(one, oldLine, newLine)).toList();
    }

    /**
     * The part of the deficit of all countries that belongs to those who cross, 0 to 1; 0 where there is no deficit at
     * all.
     */
    public double deficitMoved(double oldLine, double newLine) {
        double all = deficitUpTo[shares.length]
                + whole.stream().mapToDouble(SharesAlongLine::deficit).sum();
        int from = firstMeeting(Math.min(oldLine, newLine));
        int to = firstMeeting(Math.max(oldLine, newLine));
        double passed = whole.stream()
                .filter(one -> isPassed(one, oldLine, newLine))
                .mapToDouble(SharesAlongLine::deficit)
                .sum();
        return all == 0 ? 0 : (deficitUpTo[to] - deficitUpTo[from] + passed) / all;
    }

    /** Between which neighbours the line can move without anybody crossing. */
    public StableInterval stableAround(double threshold) {
        int first = firstMeeting(threshold);
        double above = first == 0 ? 0 : shares[first - 1];
        double upTo = first == shares.length ? Thresholds.MAX : shares[first];
        for (Plottable one : whole) {
            for (double end : List.of(one.share().least(), one.share().most())) {
                above = end < threshold ? Math.max(above, end) : above;
                upTo = end >= threshold ? Math.min(upTo, end) : upTo;
            }
        }
        return new StableInterval(above, upTo);
    }

    /** How many are sure to meet the line, for every threshold: a step for each share that occurs, ascending. */
    public List<Step> steps() {
        double[] sure = ascending.stream()
                .mapToDouble(one -> Math.max(0, one.share().least()))
                .sorted()
                .toArray();
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < sure.length; i++) {
            if (i == 0 || sure[i] != sure[i - 1]) {
                steps.add(new Step(sure[i], sure.length - i));
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

    private static boolean isWhole(Plottable one) {
        return one.share().particulars().whole();
    }

    /** Whether the line passes one of the ends of what a share printed without decimals can stand for. */
    private static boolean isPassed(Plottable one, double oldLine, double newLine) {
        double from = Math.min(oldLine, newLine);
        double to = Math.max(oldLine, newLine);
        double least = one.share().least();
        double most = one.share().most();
        return least >= from && least < to || most >= from && most < to;
    }

    private static double deficit(Plottable country) {
        return Math.max(0, -country.balance().value());
    }
}
