package org.fourquadrant.ui.chart;

import javafx.beans.value.ObservableValue;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.ui.state.Session;

/** Drags the threshold line by any part of it. */
final class LineTool implements DragTool {

    /** How far from the line it can be taken hold of, logical pixels. */
    static final double REACH = 4;

    private final LineDrag drag;
    private final ObservableValue<LaidOutChart> scene;

    LineTool(Session session, ObservableValue<LaidOutChart> scene) {
        this.drag = new LineDrag(session);
        this.scene = scene;
        drag.begin();
    }

    static boolean reaches(LaidOutChart scene, double x, double y) {
        double line = scene.plot().xOfShare(scene.view().thresholds().main());
        return scene.plot().contains(line, y) && Math.abs(line - x) <= REACH;
    }

    @Override
    public void dragTo(double x, double y) {
        drag.snapTo(scene.getValue().plot(), x);
    }

    @Override
    public void end() {
        drag.end();
    }

    @Override
    public void cancel() {
        drag.cancel();
    }
}
