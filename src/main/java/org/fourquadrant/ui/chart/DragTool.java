package org.fourquadrant.ui.chart;

/** A tool that follows a drag over the chart from press to release. */
interface DragTool {

    /** The pointer is here now. */
    void dragTo(double x, double y);

    void end();

    void cancel();
}
