package org.fourquadrant.ui.shared;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** A note that says what a control is for while the pointer rests on it. */
public final class Help {

    private static final double WIDTH = 420;

    private Help() {}

    /** Explains a node in the language of the moment, also to who cannot see it. */
    public static void on(Node node, ObservableValue<String> text) {
        Tooltip help = new Tooltip();
        help.setWrapText(true);
        help.setMaxWidth(WIDTH);
        help.textProperty().bind(text);
        Tooltip.install(node, help);
        node.accessibleHelpProperty().bind(text);
    }
}
