package org.fourquadrant.ui.chart;

import javafx.scene.shape.Polygon;
import org.fourquadrant.chart.layout.LaidOutChart;

/** Selects the marks within a line drawn freely with the pointer. */
final class LassoTool implements DragTool {

    private final LaidOutChart scene;
    private final Polygon lasso;
    private final SelectionAction taking;

    LassoTool(LaidOutChart scene, Polygon lasso, SelectionAction taking, double fromX, double fromY) {
        this.scene = scene;
        this.lasso = lasso;
        this.taking = taking;
        lasso.getPoints().setAll(fromX, fromY);
    }

    @Override
    public void dragTo(double x, double y) {
        lasso.getPoints().addAll(x, y);
        lasso.setVisible(true);
    }

    @Override
    public void end() {
        taking.takeWithin(lasso, scene);
    }

    @Override
    public void cancel() {
        lasso.setVisible(false);
    }
}
