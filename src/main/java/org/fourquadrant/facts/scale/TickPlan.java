package org.fourquadrant.facts.scale;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses the ticks of an axis and which of them carry a label. */
public final class TickPlan {

    private TickPlan() {}

    /**
     * The ticks of a visible part of an axis, ascending; no two labels come closer than the clearance.
     *
     * @param window what is visible, and at what length
     * @param clearance how far apart labels have to stand
     */
    public static List<Tick> of(AxisWindow window, LabelClearance clearance) {
        AxisTransform transform = window.transform();
        if (transform instanceof SignedLogTransform signedLog) {
            return new SignedLogTicks(window, signedLog.constant(), clearance).ticks();
        }
        if (transform instanceof SquareRootTransform) {
            return SquareRootTicks.of(window, clearance);
        }
        if (transform instanceof RankTransform rank) {
            return RankTicks.of(window, rank, clearance);
        }
        return RegularTicks.of(window, clearance);
    }

    /**
     * Ticks of a rank axis: zero, at which the quadrants meet, and the values at every, every second, every fifth …
     * rank, as the labels have room.
     */
    private static final class RankTicks {

        private RankTicks() {}

        static List<Tick> of(AxisWindow window, RankTransform rank, LabelClearance clearance) {
            double[] values = rank.values();
            DecimalStep stride = new DecimalStep(1, 0);
            while (true) {
                LabelledTicks labels = new LabelledTicks(window, clearance);
                labels.addAllOrNone(window.shows(0) ? List.of(0.0) : List.of());
                if (labels.addAllOrNone(everyNth(values, (int) stride.length(), window, clearance))) {
                    List<Double> others =
                            Arrays.stream(values).filter(window::shows).boxed().toList();
                    return labels.withMinorApart(others);
                }
                stride = stride.coarser();
            }
        }

        private static List<Double> everyNth(double[] values, int stride, AxisWindow window, LabelClearance clearance) {
            return IntStream.range(0, values.length)
                    .filter(index -> index % stride == 0)
                    .mapToObj(index -> values[index])
                    .filter(window::shows)
                    .filter(value -> !window.shows(0) || window.distance(value, 0) >= clearance.between(value, 0))
                    .toList();
        }
    }

    /**
     * Ticks of a square-root axis: equal steps all along, and steps of the next finer kind near zero, where the scale
     * is wider.
     */
    private static final class SquareRootTicks {

        private static final int MOST_STEPS = 40;

        private SquareRootTicks() {}

        static List<Tick> of(AxisWindow window, LabelClearance clearance) {
            DecimalStep step = DecimalStep.atLeast((window.max() - window.min()) / MOST_STEPS);
            while (!new LabelledTicks(window, clearance).addAllOrNone(step.within(window))) {
                step = step.coarser();
            }
            LabelledTicks labels = new LabelledTicks(window, clearance);
            labels.addAllOrNone(step.within(window));
            DecimalStep finer = step.divisor();
            refine(labels, finer, window);
            return labels.withMinorApart(finer.within(window));
        }

        /** Goes outwards from zero, on both sides alike, until a label no longer fits. */
        private static void refine(LabelledTicks labels, DecimalStep finer, AxisWindow window) {
            List<Double> magnitudes = finer.within(window).stream()
                    .map(Math::abs)
                    .distinct()
                    .sorted()
                    .toList();
            for (double magnitude : magnitudes) {
                List<Double> pair = magnitude == 0 ? List.of(0.0) : List.of(-magnitude, magnitude);
                List<Double> missing = pair.stream()
                        .filter(window::shows)
                        .filter(value -> !labels.has(value))
                        .toList();
                if (!labels.addAllOrNone(missing)) {
                    return;
                }
            }
        }
    }
}
