package org.fourquadrant.ui.window;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * Something that folds out below the chart.
 *
 * @param id node id of its button, for tests and styles
 * @param title in the language of the moment
 * @param content what folds out
 */
public record DrawerTab(String id, ObservableValue<String> title, Node content) {

    public DrawerTab {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(content, "content");
    }
}
