package org.fourquadrant.facts.theory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Expected values by scipy 1.17.1: {@code stats.spearmanr}, {@code stats.permutation_test} with pairings. */
class RankCorrelationTest {

    private static final double[] TARIFFS = {10, 15, 20, 15, 50, 25, 19, 10, 30, 15, 35, 18};
    private static final double[] POINTS = {0.2, 1.1, 0.7, 0.9, 0, 0, 0.6, 0.5, 1.4, 0.9, 0.7, 0.1};

    @Test
    void rhoWithTiesIsThatOfAnotherProgram() {
        RankCorrelation found = RankCorrelation.of(TARIFFS, POINTS);
        assertEquals(12, found.n());
        assertEquals(-0.1382987418840643, found.rho().orElseThrow(), 1e-12);
        assertEquals(0.668, found.p().orElseThrow(), 0.02);
    }

    @Test
    void pOfAnOrderThatChanceDoesNotGiveIsOneShuffleInTenThousand() {
        double[] first = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
        double[] second = {2, 1, 4, 3, 6, 5, 8, 7, 10, 9, 12, 11};
        RankCorrelation found = RankCorrelation.of(first, second);
        assertEquals(0.958041958041958, found.rho().orElseThrow(), 1e-12);
        assertEquals(1e-4, found.p().orElseThrow(), 1e-15);
    }

    @Test
    void theSamePComesOutEachTimeAndTheSeriesStay() {
        double[] kept = POINTS.clone();
        assertEquals(RankCorrelation.of(TARIFFS, POINTS), RankCorrelation.of(TARIFFS, POINTS));
        assertTrue(Arrays.equals(kept, POINTS));
    }

    @Test
    void underTenPairsThereIsNoP() {
        RankCorrelation nine = RankCorrelation.of(Arrays.copyOf(TARIFFS, 9), Arrays.copyOf(POINTS, 9));
        assertTrue(nine.rho().isPresent());
        assertTrue(nine.p().isEmpty());
        assertTrue(RankCorrelation.of(Arrays.copyOf(TARIFFS, 10), Arrays.copyOf(POINTS, 10))
                .p()
                .isPresent());
    }

    @Test
    void aSeriesOfOneValueHasNoRho() {
        assertTrue(RankCorrelation.of(TARIFFS, new double[12]).rho().isEmpty());
        assertTrue(RankCorrelation.of(new double[2], new double[2]).rho().isEmpty());
        assertThrows(IllegalArgumentException.class, () -> RankCorrelation.of(TARIFFS, new double[3]));
    }
}
