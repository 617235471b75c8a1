package org.fourquadrant.facts.distance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.SignedLogTransform;

/**
 * The distance of every plotted country, the farthest first.
 *
 * <p>{@code D = (a·P + b·B) / (a + b)} with the weights a and b. P is the part of the line that is missing, {@code max(0, line
 * − share) / line}, from 0 to 1. B is the deficit on the signed-log scale of the chart, {@code slog(−balance) / max
 * |slog(balance)|}: 1 for the largest balance shown if it is a deficit, below 0 for a surplus, which brings a country
 * nearer. So D lies within −1 and 1. The formula is ours; JRI ranks nobody.
 *
 * @param weights the weights
 * @param line per cent of GDP
 * @param rows the countries, the farthest first, on one place by code
 */
public record Distances(DistanceWeights weights, double line, List<Row> rows) {

    /** The constant of the chart's scale, million US dollars. */
    private static final AxisTransform SCALE = new SignedLogTransform(1000);

    /** So many weightings from 0 to 1 are tried, both ends included. */
    public static final int WEIGHTINGS = 101;

    /**
     * A country in the order.
     *
     * @param place the country with its values
     * @param missing P, the part of the line that is missing
     * @param deficit B, the deficit on the signed-log scale
     * @param distance D
     * @param rank its place, 1 for the farthest; who is equally far shares the mean of the places
     * @param sameThird the part of all weightings in which it stays in the same third of the order, 0 to 1
     */
    public record Row(
            PlottedCountry place, double missing, double deficit, double distance, double rank, double sameThird) {

        /** What the points under the line add to the distance. */
        public double fromShare(DistanceWeights weights) {
            return weights.partOfShare() * missing;
        }

        /** What the balance adds to it. */
        public double fromDeficit(DistanceWeights weights) {
            return (1 - weights.partOfShare()) * deficit;
        }
    }

    public Distances {
        rows = List.copyOf(rows);
    }

    /** The distances of plotted countries at a line. */
    public static Distances of(List<PlottedCountry> plotted, double line, DistanceWeights weights) {
        double[] missing = plotted.stream()
                .mapToDouble(one -> line > 0 ? Math.max(0, line - one.share().value()) / line : 0)
                .toArray();
        double[] deficit = deficits(plotted);
        double[] ranks = ranks(missing, deficit, weights.partOfShare());
        int[] stays = stays(missing, deficit, ranks);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < plotted.size(); i++) {
            double distance = distance(missing[i], deficit[i], weights.partOfShare());
            double sameThird = (double) stays[i] / WEIGHTINGS;
            rows.add(new Row(plotted.get(i), missing[i], deficit[i], distance, ranks[i], sameThird));
        }
        rows.sort(Comparator.comparingDouble(Row::rank)
                .thenComparing(row -> row.place().country().code().value()));
        return new Distances(weights, line, rows);
    }

    private static double[] deficits(List<PlottedCountry> plotted) {
        double[] log = plotted.stream()
                .mapToDouble(one -> SCALE.forward(-one.balance().value()))
                .toArray();
        double most = IntStream.range(0, log.length)
                .mapToDouble(i -> Math.abs(log[i]))
                .max()
                .orElse(0);
        return IntStream.range(0, log.length)
                .mapToDouble(i -> most > 0 ? log[i] / most : 0)
                .toArray();
    }

    private static double distance(double missing, double deficit, double partOfShare) {
        return partOfShare * missing + (1 - partOfShare) * deficit;
    }

    private static double[] ranks(double[] missing, double[] deficit, double partOfShare) {
        double[] far = IntStream.range(0, missing.length)
                .mapToDouble(i -> distance(missing[i], deficit[i], partOfShare))
                .toArray();
        double[] sorted = far.clone();
        Arrays.sort(sorted);
        return Arrays.stream(far).map(one -> rank(one, sorted)).toArray();
    }

    /** The mean of the places of who is equally far, the farthest first. */
    private static double rank(double far, double[] sorted) {
        int nearer = firstNotBelow(far, sorted);
        int upTo = firstNotBelow(Math.nextUp(far), sorted);
        return sorted.length - upTo + (upTo - nearer + 1) / 2.0;
    }

    private static int firstNotBelow(double value, double[] sorted) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int[] stays(double[] missing, double[] deficit, double[] ranks) {
        int[] stays = new int[ranks.length];
        for (int step = 0; step < WEIGHTINGS; step++) {
            double[] other = ranks(missing, deficit, (double) step / (WEIGHTINGS - 1));
            for (int i = 0; i < ranks.length; i++) {
                stays[i] += third(other[i], ranks.length) == third(ranks[i], ranks.length) ? 1 : 0;
            }
        }
        return stays;
    }

    private static int third(double rank, int count) {
        return (int) (3 * (rank - 1) / count);
    }
}
