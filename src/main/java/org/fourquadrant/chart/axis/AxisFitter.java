package org.fourquadrant.chart.axis;

import java.util.Map;
import org.fourquadrant.facts.scale.AxisTransform;
import org.fourquadrant.facts.scale.ShareAxisEnd;
import org.fourquadrant.model.document.CitedFigures;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;
import org.fourquadrant.model.view.Viewport;

/** Chooses the values that the axes run over: all data, zero and the threshold line, or the part that is zoomed to. */
public final class AxisFitter {

    /** So far the upward axis reaches at least, either way: a billion dollars, ten per cent. */
    private static final Map<Upward, Double> LEAST = Map.of(Upward.BALANCE, 1_000.0, Upward.FORMULA, 10.0);

    private static final double BALANCE_MARGIN = 0.055;

    /** The ends of an axis. */
    public record Ends(double min, double max) {}

    /**
     * The ends of the share axis: from zero, so that lengths can be compared.
     *
     * @param offered the figures that are offered for the line, the highest of which stays in reach
     */
    public Ends share(Extent shares, View view, CitedFigures offered, AxisTransform transform) {
        double line = view.thresholds().main();
        if (view.axes().zoom().isPresent()) {
            Viewport part = view.axes().zoom().get();
            return new Ends(Math.min(part.minShare(), line), Math.max(part.maxShare(), line));
        }
        return new Ends(0, ShareAxisEnd.of(shares.most(), view, offered, transform));
    }

    /** The ends of the upward axis, with room for a label beyond the extremes. */
    public Ends balance(Extent balances, View view, AxisTransform transform) {
        if (view.axes().zoom().isPresent()) {
            Viewport part = view.axes().zoom().get();
            return new Ends(part.minBalance(), part.maxBalance());
        }
        double least = LEAST.get(view.axes().upward());
        double from = transform.forward(Math.min(-least, balances.least()));
        double to = transform.forward(Math.max(least, balances.most()));
        double margin = (to - from) * BALANCE_MARGIN;
        return new Ends(transform.inverse(from - margin), transform.inverse(to + margin));
    }
}
