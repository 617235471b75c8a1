package org.fourquadrant.ui.shared;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Text of as many lines as it needs. */
public final class WrappedLabel {

    private WrappedLabel() {}

    /** A label that wraps and is never cut. */
    public static Label of(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
