package org.fourquadrant.ui.chart;

import java.util.List;
import javafx.animation.FadeTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.util.Duration;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Touched;

/**
 * Soft discs over the marks of the countries that the events of the as-of date touch. They fade when nobody is touched any
 * more; what they say stands beside the date.
 */
final class TouchedLayer extends Pane {

    private static final double HALO = 5;
    private static final Duration FADING = Duration.millis(700);

    private final ObservableValue<LaidOutChart> scene;
    private final Pane discs = new Pane();
    private final FadeTransition fading = new FadeTransition(FADING, this);
    private Touched touched = Touched.NOBODY;

    TouchedLayer(Pointed pointed, ObservableValue<LaidOutChart> scene) {
        this.scene = scene;
        setId("touched");
        setManaged(false);
        setMouseTransparent(true);
        discs.getStyleClass().add("touched-discs");
        getChildren().setAll(discs);
        fading.setFromValue(1);
        fading.setToValue(0);
        fading.setOnFinished(event -> touch(Touched.NOBODY));
        pointed.touchedProperty().subscribe(this::follow);
        scene.addListener((property, before, after) -> place());
    }

    private void follow(Touched now) {
        fading.stop();
        if (now.countries().isEmpty() && !discs.getChildren().isEmpty() && !Look.isCalm(this)) {
            fading.playFromStart();
        } else {
            touch(now);
        }
    }

    private void touch(Touched now) {
        touched = now;
        setOpacity(1);
        place();
    }

    private void place() {
        LaidOutChart now = scene.getValue();
        if (now == null) {
            return;
        }
        List<MarkPlace> marks = touched.countries().isEmpty()
                ? List.of()
                : now.marks().stream()
                        .filter(mark -> touched.countries().contains(mark.country()))
                        .toList();
        show(marks);
    }

    private void show(List<MarkPlace> marks) {
        while (discs.getChildren().size() < marks.size()) {
            discs.getChildren().add(disc());
        }
        discs.getChildren().remove(marks.size(), discs.getChildren().size());
        for (int index = 0; index < marks.size(); index++) {
            place((Circle) discs.getChildren().get(index), marks.get(index));
        }
    }

    private static Circle disc() {
        Circle disc = new Circle();
        disc.getStyleClass().add("touched");
        return disc;
    }

    private static void place(Circle disc, MarkPlace mark) {
        disc.setCenterX(mark.x());
        disc.setCenterY(mark.y());
        disc.setRadius(mark.radius() + HALO);
    }
}
