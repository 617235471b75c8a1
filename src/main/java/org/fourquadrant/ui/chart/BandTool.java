package org.fourquadrant.ui.chart;

import java.util.List;
import javafx.scene.shape.Rectangle;
import org.fourquadrant.chart.ChartScene;
import org.fourquadrant.chart.MarkPlace;
import org.fourquadrant.model.CountryCode;

/** Selects the marks within a rectangle drawn with the pointer. */
final class BandTool implements DragTool {

    /** What is done with the countries in the rectangle. */
    @FunctionalInterface
    interface Selection {
        void take(List<CountryCode> countries);
    }

    private final ChartScene scene;
    private final Rectangle band;
    private final Selection selection;
    private final double fromX;
    private final double fromY;

    BandTool(ChartScene scene, Rectangle band, Selection selection, double fromX, double fromY) {
        this.scene = scene;
        this.band = band;
        this.selection = selection;
        this.fromX = fromX;
        this.fromY = fromY;
    }

    static Rectangle newBand() {
        Rectangle band = new Rectangle();
        band.getStyleClass().add("rubber-band");
        band.setManaged(false);
        band.setMouseTransparent(true);
        band.setVisible(false);
        return band;
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
        band.setVisible(false);
        selection.take(scene.marks().stream()
                .filter(mark -> band.contains(mark.x(), mark.y()))
                .map(MarkPlace::country)
                .toList());
    }

    @Override
    public void cancel() {
        band.setVisible(false);
    }
}
