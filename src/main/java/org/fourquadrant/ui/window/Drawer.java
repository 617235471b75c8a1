package org.fourquadrant.ui.window;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A row of buttons of which each folds out a pane below the chart; at most one is out. */
final class Drawer extends VBox {

    private static final double HEIGHT = 260;

    private final StackPane content = new StackPane();

    Drawer(List<DrawerTab> tabs) {
        getStyleClass().add("drawer");
        HBox row = new HBox();
        row.getStyleClass().add("drawer-row");
        ToggleGroup group = new ToggleGroup();
        for (DrawerTab tab : tabs) {
            ToggleButton button = new ToggleButton();
            button.setId(tab.id());
            button.textProperty().bind(tab.title());
            button.setToggleGroup(group);
            button.setUserData(tab);
            row.getChildren().add(button);
        }
        content.getStyleClass().addAll("card", "drawer-content");
        content.setPrefHeight(HEIGHT);
        content.setMinHeight(HEIGHT);
        group.selectedToggleProperty()
                .addListener(
                        (property, before, after) -> unfold(after == null ? null : (DrawerTab) after.getUserData()));
        getChildren().setAll(row, content);
        unfold(null);
    }

    private void unfold(DrawerTab tab) {
        boolean out = tab != null;
        content.getChildren().clear();
        if (out) {
            content.getChildren().add(tab.content());
        }
        content.setVisible(out);
        content.setManaged(out);
    }
}
