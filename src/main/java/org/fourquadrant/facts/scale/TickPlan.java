package org.fourquadrant.facts.scale;

import java.util.List;

/** Where the ticks of an axis stand and which of them carry a label. */
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
}
