package org.fourquadrant.ui.chart;

import java.util.Optional;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.model.document.AskedShare;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;

/** One drag of the threshold line, which is one step of the history. */
final class LineDrag {

    private static final double SNAP_PIXELS = 5;

    private final Session session;
    private Optional<Gesture> gesture = Optional.empty();

    LineDrag(Session session) {
        this.session = session;
    }

    void begin() {
        gesture = Optional.of(session.begin());
    }

    boolean isRunning() {
        return gesture.isPresent();
    }

    /** Moves the line near a pixel, to the next share that somebody asks for where one is close. */
    void snapTo(PlotGeometry plot, double x) {
        move(snapped(plot, x).orElseGet(() -> rounded(plot, x)));
    }

    /** Moves the line to a pixel. */
    void moveTo(PlotGeometry plot, double x) {
        move(rounded(plot, x));
    }

    void end() {
        gesture.ifPresent(Gesture::end);
        gesture = Optional.empty();
    }

    void cancel() {
        gesture.ifPresent(Gesture::cancel);
        gesture = Optional.empty();
    }

    private void move(double share) {
        gesture.ifPresent(running -> running.adjust(view -> view.withThreshold(share)));
    }

    private Optional<Double> snapped(PlotGeometry plot, double x) {
        return session.workspace().figures().lines().stream()
                .map(AskedShare::percent)
                .filter(share -> Math.abs(plot.xOfShare(share) - x) <= SNAP_PIXELS)
                .findFirst();
    }

    /** The share at a pixel within the data area, in twentieths: a pixel tells no more. */
    private static double rounded(PlotGeometry plot, double x) {
        double inside = Math.max(plot.x(), Math.min(plot.x() + plot.width(), x));
        double share = Math.round(plot.shareAt(inside) * 20) / 20.0;
        return Math.max(0, Math.min(Thresholds.MAX, share));
    }
}
