package org.fourquadrant.facts.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestMarkTest {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Test
    void findsTheSameAsALookAtEveryMark() {
        SplittableRandom random = new SplittableRandom(1);
        for (int size : new int[] {0, 1, 5, 68, 3_000}) {
            MarkDiscs marks = marks(random, size, 800, 600);
            NearestMark index = new NearestMark(marks);
            for (int query = 0; query < 300; query++) {
                double x = random.nextDouble(-60, 860);
                double y = random.nextDouble(-60, 660);
                assertEquals(bruteForce(marks, x, y, 20), index.nearest(x, y, 20));
                assertEquals(allWithin(marks, x, y, 25), index.within(x, y, 25));
            }
        }
    }

    @Test
    void equalDistancesGoToTheLowerIndex() {
        MarkDiscs marks = MarkDiscs.of(new double[] {10, 20, 10}, new double[] {5, 5, 5}, 3);
        NearestMark index = new NearestMark(marks);
        assertEquals(OptionalInt.of(0), index.nearest(15, 5, 20));
        assertEquals(List.of(0, 2), index.within(11, 5, 4));
    }

    @Test
    void aMarkBeyondReachDoesNotAnswer() {
        NearestMark index = new NearestMark(MarkDiscs.of(new double[] {100}, new double[] {100}, 3));
        assertEquals(OptionalInt.of(0), index.nearest(120, 100, 20));
        assertEquals(OptionalInt.empty(), index.nearest(120.1, 100, 20));
    }

    @Test
    void marksWithoutAPlaceAreNeverFound() {
        NearestMark index = new NearestMark(MarkDiscs.of(new double[] {Double.NaN, 50}, new double[] {50, 50}, 3));
        assertEquals(OptionalInt.of(1), index.nearest(50, 50, 20));
    }

    @Test
    void hundredThousandMarksAreIndexedAndFoundAtOnce() {
        SplittableRandom random = new SplittableRandom(2);
        MarkDiscs marks = marks(random, 100_000, 1_000, 700);
        double[] build = new double[25];
        double[] query = new double[25];
        int found = 0;
        for (int run = 0; run < build.length; run++) {
            long begin = THREADS.getCurrentThreadCpuTime();
            NearestMark index = new NearestMark(marks);
            build[run] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
            begin = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < 1_000; i++) {
                found += index.nearest(random.nextDouble(1_000), random.nextDouble(700), 20)
                                .isPresent()
                        ? 1
                        : 0;
            }
            query[run] = (THREADS.getCurrentThreadCpuTime() - begin) / 1e6;
        }
        assertTrue(found > 24_000);
        String measured = "build " + median(build) + " ms, query " + median(query) + " µs";
        assertTrue(median(build) <= 25 && median(query) <= 25, measured);
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static MarkDiscs marks(SplittableRandom random, int size, double width, double height) {
        double[] x = random.doubles(size, 0, width).toArray();
        double[] y = random.doubles(size, 0, height).toArray();
        return MarkDiscs.of(x, y, 3);
    }

    private static OptionalInt bruteForce(MarkDiscs marks, double x, double y, double reach) {
        return allWithin(marks, x, y, reach).stream().mapToInt(i -> i).findFirst();
    }

    private static List<Integer> allWithin(MarkDiscs marks, double x, double y, double reach) {
        return IntStream.range(0, marks.size())
                .boxed()
                .filter(i -> squared(marks, i, x, y) <= reach * reach)
                .sorted(Comparator.<Integer>comparingDouble(i -> squared(marks, i, x, y))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static double squared(MarkDiscs marks, int i, double x, double y) {
        double dx = marks.x()[i] - x;
        double dy = marks.y()[i] - y;
        return dx * dx + dy * dy;
    }
}
