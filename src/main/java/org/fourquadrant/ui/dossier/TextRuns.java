package org.fourquadrant.ui.dossier;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** Labels and rows as the dossier lays them. */
final class TextRuns {

    private TextRuns() {}

    static Label tag(Tag tag) {
        Label label = new Label(tag.text());
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("tag", tag.style());
        return label;
    }

    /** One thing on the left and one on the right. */
    static HBox ends(Node left, Node right) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(left, gap, right);
        row.getStyleClass().add("ends");
        return row;
    }
}
