package org.fourquadrant.ui.chart;

import javafx.scene.layout.Region;

/** Says that keys act on the chart, when it was reached by key; a frame of its own, as the picture would cover another. */
final class FocusRing extends Region {

    FocusRing(Region chart) {
        setId("chart-focus");
        getStyleClass().add("chart-focus");
        setManaged(false);
        setMouseTransparent(true);
        visibleProperty().bind(chart.focusVisibleProperty());
        chart.widthProperty().addListener((property, before, after) -> fit(chart));
        chart.heightProperty().addListener((property, before, after) -> fit(chart));
    }

    private void fit(Region chart) {
        resizeRelocate(0, 0, chart.getWidth(), chart.getHeight());
    }
}
