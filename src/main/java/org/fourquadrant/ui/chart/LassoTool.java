package org.fourquadrant.ui.chart;

import javafx.scene.shape.Polygon;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.chart.scene.ChartScene;

/** Selects the marks within a line drawn freely with the pointer. */
final class LassoTool implements DragTool {

    private final ChartScene scene;
    private final Polygon lasso;
    private final Taking taking;

    LassoTool(ChartScene scene, Polygon lasso, Taking taking, double fromX, double fromY) {
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
        lasso.setVisible(false);
        taking.take(scene.marks().stream()
                .filter(mark -> lasso.contains(mark.x(), mark.y()))
                .map(MarkPlace::country)
                .toList());
    }

    @Override
    public void cancel() {
        lasso.setVisible(false);
    }
}
