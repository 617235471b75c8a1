package org.fourquadrant.facts.scale;

import java.util.List;

/** Ticks at equal steps of 1, 2 or 5 times a power of ten. */
final class RegularTicks {

    /** More labels than this are noise, however much room there is. */
    private static final int MOST_STEPS = 12;

    private RegularTicks() {}

    static List<Tick> of(AxisWindow window, LabelClearance clearance) {
        double range = window.max() - window.min();
        DecimalStep step = DecimalStep.atLeast(range / MOST_STEPS);
        while (true) {
            LabelledTicks labels = new LabelledTicks(window, clearance);
            if (labels.addAllOrNone(step.within(window))) {
                return labels.withMinorApart(step.divisor().within(window));
            }
            step = step.coarser();
        }
    }
}
