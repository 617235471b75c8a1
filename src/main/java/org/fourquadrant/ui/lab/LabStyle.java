package org.fourquadrant.ui.lab;

import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.state.Session;

/** Style classes of the panes of the lab. */
final class LabStyle {

    static final String BUNDLE = "org.fourquadrant.ui.lab.lab";

    private static final String SHEET =
            LabStyle.class.getResource("/org/fourquadrant/ui/lab/lab.css").toExternalForm();

    private LabStyle() {}

    static void dress(Parent pane, Session session) {
        PaneStyle.follow(pane, session);
        pane.getStyleClass().add("lab-pane");
        pane.getStylesheets().add(SHEET);
    }

    static ScrollPane scroll(Region content) {
        ScrollPane scroll = ScrolledParts.pane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("lab-scroll");
        return scroll;
    }
}
