package org.fourquadrant.ui.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/** Where the parts of the window stand. */
final class WindowFrame extends BorderPane {

    /** From this height on timeline and drawer stand together under the chart, logical pixels. */
    private static final double ROOM_FOR_BOTH = 960;

    private final Stage stage;
    private final WindowParts parts;
    private final MiddlePane middle;
    private final VBox foot = new VBox();
    private final LatePlace top;
    private final List<LatePlace> late = new ArrayList<>();

    /**
     * @param toolbar the row at the top
     * @param status the line at the foot
     * @param side what stands beside the chart
     * @param waiting is written where something comes later
     */
    WindowFrame(
            Stage stage,
            WindowParts parts,
            LatePart toolbar,
            StatusLine status,
            LatePart side,
            ObservableValue<String> waiting) {
        this.stage = stage;
        this.parts = parts;
        top = new LatePlace(toolbar, new SimpleStringProperty(""));
        middle = new MiddlePane(parts.chart(), parts.caption(), later(side, waiting));
        Drawer drawer = new Drawer(parts.drawers());
        Optional<LatePlace> timelinePlace = parts.timeline().map(timeline -> later(timeline, waiting));
        timelinePlace.map(place -> Cards.of(place, "timeline-card")).ifPresent(timeline -> {
            show(timeline, roomBeside(drawer));
            foot.getChildren().add(timeline);
        });
        status.getChildren().add(0, drawer.buttons());
        foot.getChildren().addAll(drawer, status);
        foot.getStyleClass().add("foot");
        setCenter(middle);
        setTop(top);
        setBottom(foot);
        getStyleClass().add("window");
    }

    /** Makes the row at the top. */
    void equip() {
        top.fill();
    }

    /** Makes what needs the documents. */
    void complete() {
        late.forEach(LatePlace::fill);
    }

    private LatePlace later(LatePart part, ObservableValue<String> waiting) {
        LatePlace place = new LatePlace(part, waiting);
        late.add(place);
        return place;
    }

    /** Leaves the screen to chart and words while a story is presented. */
    void follow(Presenting presenting) {
        presenting.putAside(getTop());
        presenting.putAside(foot);
        presenting.putSideAside(middle);
        show(parts.caption(), parts.caption().tellingProperty());
    }

    /** In a low window the timeline leaves its place to what is folded out, so that the chart keeps its own. */
    private BooleanBinding roomBeside(Drawer drawer) {
        return Bindings.createBooleanBinding(
                () -> !drawer.isOut().getValue() || stage.getHeight() >= ROOM_FOR_BOTH,
                drawer.isOut(),
                stage.heightProperty());
    }

    private static void show(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }
}
