package org.fourquadrant.facts.theory;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.Random;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.hipparchus.stat.ranking.NaNStrategy;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;

/**
 * Spearman's ρ of two series, equal values with the mean of their ranks, and how often chance gives one as large.
 *
 * @param n so many pairs
 * @param rho ρ, −1 to 1; empty where there are fewer than three pairs or one series has a single value
 * @param p two-sided, by shuffling one of the series 9,999 times: {@code (b + 1) / (9,999 + 1)} where b shuffles give a ρ at
 *     least as far from 0; empty for fewer than ten pairs
 */
public record RankCorrelation(int n, OptionalDouble rho, OptionalDouble p) {

    /** So many shuffles. */
    public static final int SHUFFLES = 9_999;

    /** The fewest pairs for which a p is said. */
    public static final int FEWEST_FOR_P = 10;

    private static final int FEWEST = 3;
    /** Any number: the same p comes out each time. */
    private static final long SEED = 2025_05_30L;
    /** Two ρ that differ by less are the same but for rounding. */
    private static final double ROUNDING = 1e-12;

    /**
     * Of two series of the same length.
     *
     * @throws IllegalArgumentException if the lengths differ
     */
    public static RankCorrelation of(double[] first, double[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("Not in pairs: " + first.length + " and " + second.length);
        }
        int n = first.length;
        double rho = n < FEWEST ? Double.NaN : new SpearmansCorrelation().correlation(first, second);
        if (Double.isNaN(rho)) {
            return new RankCorrelation(n, OptionalDouble.empty(), OptionalDouble.empty());
        }
        OptionalDouble p = n < FEWEST_FOR_P ? OptionalDouble.empty() : OptionalDouble.of(p(first, second, rho));
        return new RankCorrelation(n, OptionalDouble.of(rho), p);
    }

    private static double p(double[] first, double[] second, double rho) {
        NaturalRanking ranking = new NaturalRanking(NaNStrategy.FAILED, TiesStrategy.AVERAGE);
        double[] ranks = ranking.rank(first);
        double[] shuffled = ranking.rank(second);
        centre(ranks);
        centre(shuffled);
        double whole = Math.sqrt(product(ranks, ranks) * product(shuffled, shuffled));
        Random random = new Random(SEED);
        int asFar = 0;
        for (int i = 0; i < SHUFFLES; i++) {
            shuffle(shuffled, random);
            asFar += Math.abs(product(ranks, shuffled) / whole) >= Math.abs(rho) - ROUNDING ? 1 : 0;
        }
        return (asFar + 1.0) / (SHUFFLES + 1);
    }

    /** Of ranks whose mean is 0, ρ is the product over a whole that no shuffle changes. */
    private static void centre(double[] ranks) {
        double mean = Arrays.stream(ranks).average().orElse(0);
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] -= mean;
        }
    }

    private static double product(double[] first, double[] second) {
        double sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    /** Fisher and Yates. */
    private static void shuffle(double[] values, Random random) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            double kept = values[i];
            values[i] = values[j];
            values[j] = kept;
        }
    }
}
