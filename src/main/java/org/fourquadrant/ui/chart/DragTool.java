package org.fourquadrant.ui.chart;

/** What a drag over the chart does, from press to release. */
interface DragTool {

    /** The pointer is here now. */
    void dragTo(double x, double y);

    void end();

    void cancel();
}
