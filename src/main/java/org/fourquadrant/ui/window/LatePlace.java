package org.fourquadrant.ui.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Where a late part will stand. Until then it says so and keeps the room, so that nothing moves when the part comes. */
final class LatePlace extends StackPane {

    private final LatePart part;
    private final Subscription room;
    private boolean filled;

    LatePlace(LatePart part, ObservableValue<String> waiting) {
        this.part = part;
        Label label = new Label();
        label.getStyleClass().addAll("faint", "waiting");
        label.textProperty().bind(waiting);
        getChildren().add(label);
        room = sceneProperty()
                .flatMap(Scene::heightProperty)
                .subscribe(
                        height -> setMinHeight(height == null ? 0 : part.room().applyAsDouble(height.doubleValue())));
    }

    /** Makes the part and puts it into its place, unless it is there. */
    void fill() {
        if (filled) {
            return;
        }
        filled = true;
        room.unsubscribe();
        setMinHeight(USE_COMPUTED_SIZE);
        getChildren().setAll(part.pane().get());
    }
}
