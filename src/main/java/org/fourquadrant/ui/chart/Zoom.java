package org.fourquadrant.ui.chart;

import java.util.Optional;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.model.view.Viewport;

/**
 * The part of the plane that is seen after a zoom or a pan. Pixels are moved, not values, so that a step feels the same
 * on every scale.
 */
final class Zoom {

    private static final double LEAST_SHARE_SPAN = 0.05;
    private static final double LEAST_BALANCE_SPAN = 1;

    private Zoom() {}

    /**
     * The part seen after zooming about a point, which stays where it is.
     *
     * @param factor below 1 zooms in, above 1 out
     */
    static Optional<Viewport> about(PlotGeometry plot, double x, double y, double factor) {
        double left = x - (x - plot.x()) * factor;
        double right = x + (plot.x() + plot.width() - x) * factor;
        double top = y - (y - plot.y()) * factor;
        double bottom = y + (plot.y() + plot.height() - y) * factor;
        return part(plot, left, right, top, bottom);
    }

    /** The part seen after the plane was moved by some pixels. */
    static Optional<Viewport> moved(PlotGeometry plot, double dx, double dy) {
        return part(plot, plot.x() - dx, plot.x() + plot.width() - dx, plot.y() - dy, plot.y() + plot.height() - dy);
    }

    /** Whether a part holds all that the fitted plot shows, so that it need not be kept. */
    static boolean holds(Viewport part, PlotGeometry fitted) {
        double slack = 0.5;
        return part.minShare() <= fitted.shareAt(fitted.x() + slack)
                && part.maxShare() >= fitted.shareAt(fitted.x() + fitted.width() - slack)
                && part.minBalance() <= fitted.balanceAt(fitted.y() + fitted.height() - slack)
                && part.maxBalance() >= fitted.balanceAt(fitted.y() + slack);
    }

    /** The part with the line in it: it is widened on the side where the line would be left behind. */
    static Viewport withLine(Viewport part, double share) {
        double room = (part.maxShare() - part.minShare()) * 0.03;
        return new Viewport(
                Math.min(part.minShare(), Math.max(0, share - room)),
                Math.max(part.maxShare(), share + room),
                part.minBalance(),
                part.maxBalance());
    }

    private static Optional<Viewport> part(PlotGeometry plot, double left, double right, double top, double bottom) {
        double minShare = Math.max(0, plot.shareAt(left));
        double maxShare = plot.shareAt(right);
        double minBalance = plot.balanceAt(bottom);
        double maxBalance = plot.balanceAt(top);
        boolean usable = maxShare - minShare >= LEAST_SHARE_SPAN
                && maxBalance - minBalance >= LEAST_BALANCE_SPAN
                && Double.isFinite(maxShare)
                && Double.isFinite(maxBalance - minBalance);
        return usable ? Optional.of(new Viewport(minShare, maxShare, minBalance, maxBalance)) : Optional.empty();
    }
}
