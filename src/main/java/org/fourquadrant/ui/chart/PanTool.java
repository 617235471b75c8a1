package org.fourquadrant.ui.chart;

import java.util.Optional;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;

/** Moves the plane under the pointer. */
final class PanTool implements DragTool {

    private final Gesture gesture;
    private final PlotGeometry start;
    private final double fromX;
    private final double fromY;

    PanTool(Session session, PlotGeometry start, double fromX, double fromY) {
        this.gesture = session.begin();
        this.start = start;
        this.fromX = fromX;
        this.fromY = fromY;
    }

    @Override
    public void dragTo(double x, double y) {
        Zoom.moved(start, x - fromX, y - fromY)
                .map(part -> Zoom.withLine(part, gesture.start().thresholds().main()))
                .ifPresent(
                        part -> gesture.adjust(view -> view.withAxes(view.axes().withZoom(Optional.of(part)))));
    }

    @Override
    public void end() {
        gesture.end();
    }

    @Override
    public void cancel() {
        gesture.cancel();
    }
}
