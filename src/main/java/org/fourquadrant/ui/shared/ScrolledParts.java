package org.fourquadrant.ui.shared;

import javafx.scene.Parent;
import javafx.scene.control.Dialog;

/**
 * The parts of dialogs that scroll, texts to be written too. The toolkit keeps a picture of each that was ever shown, about a
 * megabyte, also long after its dialog is closed.
 */
public final class ScrolledParts {

    private ScrolledParts() {}

    /** Lets no picture be kept of what scrolls in a dialog, which is filled until it is shown. */
    public static void keepNoPicture(Dialog<?> dialog) {
        dialog.setOnShowing(event -> keepNoPicture(dialog.getDialogPane()));
        // What scrolls within a control is made as that is laid out.
        dialog.setOnShown(event -> keepNoPicture(dialog.getDialogPane()));
    }

    /** Lets no picture be kept of what scrolls in something that stands in a scene. */
    public static void keepNoPicture(Parent root) {
        root.applyCss();
        root.lookupAll(".viewport").forEach(scrolled -> scrolled.setCache(false));
    }
}
