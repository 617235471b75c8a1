package org.fourquadrant.ui.window;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/** What folds out above the status line, and the buttons that unfold it; at most one pane is out. */
final class Drawer extends StackPane {

    private static final double LOWEST = 150;
    private static final double HIGHEST = 280;
    private static final double PART_OF_WINDOW = 0.28;

    private final HBox buttons = new HBox();
    private final Map<DrawerTab, Node> contents = new HashMap<>();

    Drawer(List<DrawerTab> tabs) {
        getStyleClass().addAll("card", "drawer-content");
        buttons.getStyleClass().add("drawer-row");
        buttons.setMinWidth(USE_PREF_SIZE);
        ToggleGroup group = new ToggleGroup();
        for (DrawerTab tab : tabs) {
            ToggleButton button = new ToggleButton();
            button.setId(tab.id());
            button.getStyleClass().add("drawer-button");
            button.textProperty().bind(tab.title());
            button.setToggleGroup(group);
            button.setUserData(tab);
            buttons.getChildren().add(button);
        }
        group.selectedToggleProperty()
                .addListener(
                        (property, before, after) -> unfold(after == null ? null : (DrawerTab) after.getUserData()));
        followHeightOfWindow();
        unfold(null);
    }

    /** Whether something is folded out. */
    ObservableValue<Boolean> isOut() {
        return visibleProperty();
    }

    /** The buttons, which stand in another row. */
    HBox buttons() {
        return buttons;
    }

    /** The chart stays the largest thing in a low window. */
    private void followHeightOfWindow() {
        sceneProperty().addListener((property, before, scene) -> {
            if (scene != null) {
                prefHeightProperty()
                        .bind(Bindings.createDoubleBinding(
                                () -> Math.max(LOWEST, Math.min(HIGHEST, scene.getHeight() * PART_OF_WINDOW)),
                                scene.heightProperty()));
                minHeightProperty().bind(prefHeightProperty());
            }
        });
    }

    private void unfold(DrawerTab tab) {
        boolean out = tab != null;
        getChildren().clear();
        if (out) {
            getChildren()
                    .add(contents.computeIfAbsent(tab, made -> made.content().get()));
        }
        setVisible(out);
        setManaged(out);
    }
}
