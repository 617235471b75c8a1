package org.fourquadrant.ui.chart;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.model.view.Viewport;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;

/** Zooms with the wheel about the pointer; turning without a rest is one step. */
final class WheelZoom {

    private static final double PER_NOTCH = 0.87;
    private static final double NOTCH = 40;
    private static final double STRIDE = 0.1;
    private static final Duration REST = Duration.millis(400);

    private final Session session;
    private final ObservableValue<LaidOutChart> scene;
    private final Supplier<PlotGeometry> fitted;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Gesture> turning = Optional.empty();
    private PlotGeometry whole;

    /**
     * A zoom of a chart.
     *
     * @param fitted the plot when everything is shown
     */
    WheelZoom(Session session, ObservableValue<LaidOutChart> scene, Supplier<PlotGeometry> fitted) {
        this.session = session;
        this.scene = scene;
        this.fitted = fitted;
        rest.setOnFinished(event -> end());
    }

    void turn(ScrollEvent event) {
        LaidOutChart now = scene.getValue();
        if (now == null || event.getDeltaY() == 0) {
            return;
        }
        zoom(now.plot(), event.getX(), event.getY(), Math.pow(PER_NOTCH, event.getDeltaY() / NOTCH));
        event.consume();
    }

    /** One notch about the middle, as keys do. */
    void step(double notches) {
        PlotGeometry plot = scene.getValue().plot();
        zoom(plot, plot.x() + plot.width() / 2, plot.y() + plot.height() / 2, Math.pow(PER_NOTCH, notches));
    }

    /** Shows everything. */
    void fit() {
        session.change(view -> view.withAxes(view.axes().withZoom(Optional.empty())));
    }

    /** Moves the plane by a tenth of it, as arrow keys do: right shows what lies to the right. */
    void move(double right, double down) {
        PlotGeometry plot = scene.getValue().plot();
        begin();
        adjust(Zoom.moved(plot, -right * plot.width() * STRIDE, -down * plot.height() * STRIDE));
    }

    private void zoom(PlotGeometry plot, double x, double y, double factor) {
        begin();
        adjust(Zoom.about(plot, x, y, factor));
    }

    private void begin() {
        if (turning.filter(Gesture::isRunning).isEmpty()) {
            whole = fitted.get();
            turning = Optional.of(session.begin());
        }
        rest.playFromStart();
    }

    private void adjust(Optional<Viewport> seen) {
        double line = session.view().thresholds().main();
        seen.map(part -> Zoom.withLine(part, line))
                .ifPresent(part ->
                        turning.get().adjust(view -> view.withAxes(view.axes().withZoom(kept(part)))));
    }

    private Optional<Viewport> kept(Viewport part) {
        return Zoom.holds(part, whole) ? Optional.empty() : Optional.of(part);
    }

    private void end() {
        turning.ifPresent(Gesture::end);
        turning = Optional.empty();
    }
}
