package org.fourquadrant.facts.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TickPlanTest {

    private static final AxisTransform SIGNED_LOG = new SignedLogTransform(1_000);
    private static final AxisTransform SQUARE_ROOT = new SquareRootTransform();
    private static final LabelClearance HEIGHT_14 = LabelClearance.stacked(14);
    private static final LabelClearance NUMBERS =
            LabelClearance.sideBySide(value -> 6 * text(value).length() + 8, 10);

    @Test
    void signedLogAt600PixelsShowsDecadesWithTwosAndFives() {
        List<Double> labels = labels(new AxisWindow(SIGNED_LOG, -400_000, 100_000, 600), HEIGHT_14);
        assertEquals(billions(-200, -100, -50, -20, -10, -5, -2, -1, 0, 1, 2, 5, 10, 20, 50, 100), labels);
    }

    @Test
    void signedLogAt600PixelsPutsTicksWhereTheStudyFoundThem() {
        AxisWindow window = new AxisWindow(SIGNED_LOG, -400_000, 100_000, 600);
        assertEquals(561, 600 - window.pixel(-200_000), 0.5);
        assertEquals(261, 600 - window.pixel(0), 0.5);
        assertEquals(39, 600 - window.pixel(50_000), 0.5);
    }

    @Test
    void signedLogAt260PixelsFallsBackToThrees() {
        List<Double> labels = labels(new AxisWindow(SIGNED_LOG, -400_000, 100_000, 260), HEIGHT_14);
        assertEquals(billions(-300, -100, -30, -10, -3, 0, 3, 10, 30, 100), labels);
    }

    @Test
    void signedLogDividesUnlabelledDownToOneDecadeBelowTheConstant() {
        List<Tick> ticks = TickPlan.of(new AxisWindow(SIGNED_LOG, -400_000, 100_000, 600), HEIGHT_14);
        assertTrue(ticks.contains(new Tick(-300_000, false)));
        assertTrue(ticks.contains(new Tick(100, false)));
        assertTrue(ticks.contains(new Tick(900, false)));
        assertFalse(ticks.stream().anyMatch(tick -> tick.value() != 0 && Math.abs(tick.value()) < 100));
    }

    @Test
    void signedLogWithinTwiceTheConstantHasEqualSteps() {
        List<Double> labels = labels(new AxisWindow(SIGNED_LOG, -1_000, 1_500, 600), HEIGHT_14);
        assertEquals(range(-1_000, 500, 6), labels);
    }

    @Test
    void signedLogZoomedIntoLessThanAFactorOfFiveHasEqualSteps() {
        List<Double> labels = labels(new AxisWindow(SIGNED_LOG, -130_000, -60_000, 600), HEIGHT_14);
        assertEquals(range(-130_000, 10_000, 8), labels);
    }

    @Test
    void signedLogWithFewLabelsGoesOneDecadeLower() {
        AxisTransform coarse = new SignedLogTransform(10_000);
        List<Double> labels = labels(new AxisWindow(coarse, -1_000, 45_000, 60), HEIGHT_14);
        assertTrue(labels.contains(0.0));
        assertTrue(labels.size() >= 3, labels.toString());
    }

    @Test
    void squareRootAt900PixelsIsFinerNearZero() {
        List<Double> labels = labels(new AxisWindow(SQUARE_ROOT, 0, 10, 900), NUMBERS);
        List<Double> expected = new ArrayList<>(range(0, 0.5, 11));
        expected.addAll(range(6, 1, 5));
        assertEquals(expected, labels);
    }

    @Test
    void squareRootAt260PixelsKeepsZeroAndWhatFits() {
        List<Double> labels = labels(new AxisWindow(SQUARE_ROOT, 0, 10, 260), NUMBERS);
        assertEquals(List.of(0.0, 1.0, 2.0, 4.0, 6.0, 8.0, 10.0), labels);
    }

    @Test
    void linearStepsAreOneTwoOrFive() {
        AxisTransform linear = new LinearTransform();
        assertEquals(range(0, 1, 11), labels(new AxisWindow(linear, 0, 10, 900), NUMBERS));
        assertEquals(range(0, 2, 6), labels(new AxisWindow(linear, 0, 10, 260), NUMBERS));
        assertEquals(List.of(0.0, 0.1, 0.2, 0.3), labels(new AxisWindow(linear, 0, 0.3, 150), NUMBERS));
    }

    @Test
    void rankLabelsValuesAtEqualStridesOfRank() {
        double[] values =
                range(0, 3, 30).stream().mapToDouble(Double::doubleValue).toArray();
        AxisWindow window = new AxisWindow(new RankTransform(values), 0, 87, 600);
        List<Double> labels = labels(window, LabelClearance.sideBySide(value -> 20, 10));
        assertEquals(range(0, 6, 15), labels);
        assertEquals(30, TickPlan.of(window, HEIGHT_14).size());
    }

    @Test
    void rankLabelsZeroBetweenTheValuesAndNoneTooNearToIt() {
        double[] values = {-50, -40, -30, -20, -10, -1, 20, 30};
        AxisWindow window = new AxisWindow(new RankTransform(values), -50, 30, 140);
        assertEquals(List.of(-50.0, -40.0, -30.0, -20.0, -10.0, 0.0, 20.0, 30.0), labels(window, HEIGHT_14));
    }

    @Test
    void noTwoLabelsComeTooCloseInAnyWindow() {
        SplittableRandom random = new SplittableRandom(42);
        double[] values = random.doubles(60, -3e5, 1e5).toArray();
        AxisTransform[] transforms = {SIGNED_LOG, SQUARE_ROOT, new LinearTransform(), new RankTransform(values)};
        for (int round = 0; round < 2_000; round++) {
            double min = -Math.pow(10, random.nextDouble(1, 5.6)) * random.nextInt(-1, 2);
            AxisTransform transform = transforms[round % transforms.length];
            double max = min + Math.pow(10, random.nextDouble(1, 5.6));
            AxisWindow window = new AxisWindow(transform, min, max, random.nextDouble(40, 2_000));
            assertLabelsApart(window, round % 3 == 0 ? NUMBERS : HEIGHT_14);
        }
    }

    private static void assertLabelsApart(AxisWindow window, LabelClearance clearance) {
        List<Tick> ticks = TickPlan.of(window, clearance);
        for (int i = 1; i < ticks.size(); i++) {
            assertTrue(ticks.get(i - 1).value() < ticks.get(i).value(), window.toString());
        }
        List<Double> labels = labels(window, clearance);
        assertTrue(!window.shows(0) || labels.contains(0.0), window + "");
        for (int i = 1; i < labels.size(); i++) {
            double apart = window.pixel(labels.get(i)) - window.pixel(labels.get(i - 1));
            assertTrue(apart >= clearance.between(labels.get(i - 1), labels.get(i)), window + " " + labels);
        }
    }

    private static List<Double> labels(AxisWindow window, LabelClearance clearance) {
        return TickPlan.of(window, clearance).stream()
                .filter(Tick::labelled)
                .map(Tick::value)
                .toList();
    }

    private static List<Double> billions(double... values) {
        return DoubleStream.of(values).map(value -> value * 1_000).boxed().toList();
    }

    private static List<Double> range(double first, double step, int count) {
        return DoubleStream.iterate(first, value -> value + step)
                .limit(count)
                .boxed()
                .toList();
    }

    private static String text(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
