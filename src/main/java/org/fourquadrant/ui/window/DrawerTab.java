package org.fourquadrant.ui.window;

import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Something that folds out below the chart.
 *
 * @param id node id of its button, for tests and styles
 * @param title in the language of the moment
 * @param content gives what folds out; asked once, when it first does
 */
public record DrawerTab(String id, ObservableValue<String> title, Supplier<? extends Node> content) {

    public DrawerTab {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(content, "content");
    }
}
