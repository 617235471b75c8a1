package org.fourquadrant.ui.chart;

import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.chart.scene.ChartScene;
import org.fourquadrant.model.CountryCode;
import org.fourquadrant.ui.state.Pointed;

/** Soft discs over the marks of the countries that the events on the as-of date touch. */
final class TouchedLayer extends Pane {

    private static final double HALO = 5;

    private final Pointed pointed;
    private final ObservableValue<ChartScene> scene;

    TouchedLayer(Pointed pointed, ObservableValue<ChartScene> scene) {
        this.pointed = pointed;
        this.scene = scene;
        getStyleClass().add("touched-layer");
        setManaged(false);
        setMouseTransparent(true);
        pointed.touchedProperty().addListener((property, before, after) -> update());
        scene.addListener((property, before, after) -> update());
    }

    private void update() {
        ChartScene now = scene.getValue();
        Set<CountryCode> touched = pointed.touchedProperty().get();
        List<MarkPlace> marks = now == null || touched.isEmpty()
                ? List.of()
                : touched.stream()
                        .flatMap(country -> now.markOf(country).stream())
                        .toList();
        while (getChildren().size() < marks.size()) {
            getChildren().add(halo());
        }
        getChildren().remove(marks.size(), getChildren().size());
        for (int index = 0; index < marks.size(); index++) {
            place((Circle) getChildren().get(index), marks.get(index));
        }
    }

    private static Circle halo() {
        Circle halo = new Circle();
        halo.getStyleClass().add("touched");
        return halo;
    }

    private static void place(Circle halo, MarkPlace mark) {
        halo.setCenterX(mark.x());
        halo.setCenterY(mark.y());
        halo.setRadius(mark.radius() + HALO);
    }
}
