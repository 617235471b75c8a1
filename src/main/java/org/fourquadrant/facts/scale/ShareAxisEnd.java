package org.fourquadrant.facts.scale;

import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.view.View;

/** Where the axis of defence spending shares ends that is not zoomed into. */
public final class ShareAxisEnd {

    /**
     * So far beyond the highest share that is offered for the line the axis runs, so that it does not move for that
     * one.
     */
    private static final double BEYOND = 1.04;

    private static final double MARGIN = 0.03;

    private ShareAxisEnd() {}

    /**
     * The end, per cent of GDP.
     *
     * @param most the highest share that is to be seen
     * @param offered the figures that are offered for the line, the highest of which stays in reach
     */
    public static double of(double most, View view, CitedFigures offered, AxisTransform transform) {
        double line = view.thresholds().main();
        double max = Math.max(Math.max(offered.highestLine().orElse(0) * BEYOND, line), most);
        for (double reference : view.thresholds().references()) {
            max = Math.max(max, reference);
        }
        double from = transform.forward(0);
        double to = transform.forward(max);
        return transform.inverse(to + (to - from) * MARGIN);
    }
}
