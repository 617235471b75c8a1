package org.fourquadrant.facts.scale;

import java.util.List;

/**
 * Ticks of a square-root axis: equal steps all along, and steps of the next finer kind near zero, where the scale is
 * wider.
 */
final class SquareRootTicks {

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
        List<Double> magnitudes =
                finer.within(window).stream().map(Math::abs).distinct().sorted().toList();
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
