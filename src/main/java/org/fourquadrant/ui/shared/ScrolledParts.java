package org.fourquadrant.ui.shared;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Dialog;
import javafx.scene.control.ScrollPane;

/**
 * The parts that scroll, texts to be written too. The toolkit keeps a picture of each that was ever shown, about a megabyte, also
 * long after its dialog is closed.
 */
public final class ScrolledParts {

    private ScrolledParts() {}

    /** A pane that scrolls, without a picture of what it shows. */
    public static ScrollPane pane(Node content) {
        ScrollPane pane = new ScrollPane(content);
        // What is kept is decided by the skin, which comes with the first look.
        pane.skinProperty()
                .addListener((property, before, skin) ->
                        pane.getChildrenUnmodifiable().forEach(part -> part.setCache(false)));
        return pane;
    }

    /** Lets no picture be kept of what scrolls in a dialog, which is filled until it is shown. */
    public static void keepNoPicture(Dialog<?> dialog) {
        dialog.setOnShowing(event -> keepNoPicture(dialog.getDialogPane()));
        // What scrolls within a control is made as that is laid out.
        dialog.setOnShown(event -> keepNoPicture(dialog.getDialogPane()));
    }

    private static void keepNoPicture(Parent root) {
        root.applyCss();
        root.lookupAll(".viewport").forEach(scrolled -> scrolled.setCache(false));
    }
}
