package org.fourquadrant.ui.chart;

import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.model.view.LabelOffset;
import org.fourquadrant.ui.state.Gesture;
import org.fourquadrant.ui.state.Session;

/** Drags a label, which then stays where it was put. */
final class LabelTool implements DragTool {

    private final Gesture gesture;
    private final MarkPlace mark;
    private final double grabbedX;
    private final double grabbedY;

    /**
     * A drag of a label.
     *
     * @param label as it stands when it is taken hold of
     * @param mark its mark
     * @param fromX where it is taken hold of
     * @param fromY where it is taken hold of
     */
    LabelTool(Session session, Box label, MarkPlace mark, double fromX, double fromY) {
        this.gesture = session.begin();
        this.mark = mark;
        this.grabbedX = fromX - label.centreX();
        this.grabbedY = fromY - label.centreY();
    }

    @Override
    public void dragTo(double x, double y) {
        LabelOffset offset = new LabelOffset(Math.round(x - grabbedX - mark.x()), Math.round(y - grabbedY - mark.y()));
        gesture.adjust(view -> view.withLabels(view.labels().withPinned(mark.country(), offset)));
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
