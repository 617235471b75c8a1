package org.fourquadrant.ui.window;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The cards that the window is laid out of. */
final class Cards {

    private Cards() {}

    static StackPane of(Node content, String style) {
        StackPane card = new StackPane(content);
        card.getStyleClass().addAll("card", style);
        return card;
    }
}
