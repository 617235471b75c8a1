package org.fourquadrant.ui.window;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
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

    /**
     * @param status the line at the foot
     * @param overDossier lies over the dossier while it is visible
     */
    WindowFrame(Stage stage, WindowParts parts, Toolbar toolbar, StatusLine status, Node overDossier) {
        this.stage = stage;
        this.parts = parts;
        StackPane side = new StackPane(parts.dossier(), overDossier);
        // What is covered is not read aloud or walked through by the keyboard.
        parts.dossier().visibleProperty().bind(overDossier.visibleProperty().not());
        middle = new MiddlePane(parts.chart(), parts.caption(), side);
        Drawer drawer = new Drawer(parts.drawers());
        parts.timeline().map(timeline -> Cards.of(timeline, "timeline-card")).ifPresent(timeline -> {
            show(timeline, roomBeside(drawer));
            foot.getChildren().add(timeline);
        });
        status.getChildren().add(0, drawer.buttons());
        foot.getChildren().addAll(drawer, status);
        foot.getStyleClass().add("foot");
        setCenter(middle);
        setTop(toolbar);
        setBottom(foot);
        getStyleClass().add("window");
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
