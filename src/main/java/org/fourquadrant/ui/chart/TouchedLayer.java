package org.fourquadrant.ui.chart;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.fourquadrant.chart.axis.PlotGeometry;
import org.fourquadrant.chart.layout.LaidOutChart;
import org.fourquadrant.chart.mark.MarkPlace;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Pointed;
import org.fourquadrant.ui.state.Touched;

/**
 * Soft discs over the marks of the countries that the events on the as-of date touch. Where they touch every partner a note
 * says so instead: discs on all marks would tell nothing apart.
 */
final class TouchedLayer extends Pane {

    private static final double HALO = 5;
    private static final double ABOVE_AXIS = 14;

    private final Pointed pointed;
    private final ObservableValue<LaidOutChart> scene;
    private final Pane discs = new Pane();
    private final Label note = new Label();

    TouchedLayer(Pointed pointed, ObservableValue<LaidOutChart> scene, LiveTexts words) {
        this.pointed = pointed;
        this.scene = scene;
        setManaged(false);
        setMouseTransparent(true);
        discs.getStyleClass().add("touched-discs");
        note.setId("touched-note");
        note.getStyleClass().add("touched-note");
        note.textProperty().bind(words.of("touched.everyone"));
        note.setManaged(false);
        getChildren().setAll(discs, note);
        pointed.touchedProperty().addListener((property, before, after) -> update());
        scene.addListener((property, before, after) -> update());
        note.setVisible(false);
    }

    private void update() {
        LaidOutChart now = scene.getValue();
        if (now == null) {
            return;
        }
        Touched touched = pointed.touchedProperty().get();
        List<MarkPlace> marks = touched.countries().isEmpty()
                ? List.of()
                : now.marks().stream()
                        .filter(mark -> touched.countries().contains(mark.country()))
                        .toList();
        boolean all = !marks.isEmpty() && marks.size() == now.marks().size();
        show(all ? List.of() : marks);
        note.setVisible(all || touched.everyone());
        standAtTheFoot(now.plot());
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

    /** In the middle of the foot of the plot, where neither the titles of the quadrants nor many marks are. */
    private void standAtTheFoot(PlotGeometry plot) {
        note.applyCss();
        double width = Math.ceil(note.prefWidth(-1));
        double height = Math.ceil(note.prefHeight(-1));
        double x = plot.x() + (plot.width() - width) / 2;
        note.resizeRelocate(Math.round(x), Math.round(plot.y() + plot.height() - height - ABOVE_AXIS), width, height);
    }
}
