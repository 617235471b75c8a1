package org.fourquadrant.ui.chart;

import javafx.scene.shape.Rectangle;
import org.fourquadrant.chart.layout.LaidOutChart;

/** Selects the marks within a rectangle drawn with the pointer. */
final class BandTool implements DragTool {

    private final LaidOutChart scene;
    private final Rectangle band;
    private final SelectionAction taking;
    private final double fromX;
    private final double fromY;

    BandTool(LaidOutChart scene, Rectangle band, SelectionAction taking, double fromX, double fromY) {
        this.scene = scene;
        this.band = band;
        this.taking = taking;
        this.fromX = fromX;
        this.fromY = fromY;
    }

    @Override
    public void dragTo(double x, double y) {
        band.setX(Math.min(fromX, x));
        band.setY(Math.min(fromY, y));
        band.setWidth(Math.abs(x - fromX));
        band.setHeight(Math.abs(y - fromY));
        band.setVisible(true);
    }

    @Override
    public void end() {
        taking.takeWithin(band, scene);
    }

    @Override
    public void cancel() {
        band.setVisible(false);
    }
}
