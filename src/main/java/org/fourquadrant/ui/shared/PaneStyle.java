package org.fourquadrant.ui.shared;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Theme;
import org.fourquadrant.ui.look.Look;
import org.fourquadrant.ui.state.Session;

/** Style classes that panes share; the colours stand in {@code panes.css}. */
public final class PaneStyle {

    private static final String SHEET =
            PaneStyle.class.getResource("/org/fourquadrant/ui/panes.css").toExternalForm();

    private PaneStyle() {}

    /** Makes a node a pane whose colours follow the theme of the session. */
    public static void follow(Parent pane, Session session) {
        dress(pane);
        ObservableValue<Theme> theme =
                session.shownProperty().map(now -> now.view().theme());
        theme.subscribe(now -> Look.show(pane, now));
    }

    /** Gives a node outside of any pane, as in a popup, the colours of the pane that it belongs to. */
    public static void inherit(Parent popup, Node owner) {
        dress(popup);
        Look.show(popup, Look.shownBy(owner));
    }

    private static void dress(Parent part) {
        part.getStyleClass().add("data-pane");
        part.getStylesheets().add(SHEET);
    }

    /** The style class with the colour of a quadrant. */
    public static String of(Quadrant quadrant) {
        return switch (quadrant) {
            case I -> "quadrant-i";
            case II -> "quadrant-ii";
            case III -> "quadrant-iii";
            case IV -> "quadrant-iv";
        };
    }
}
