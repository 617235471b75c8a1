package org.fourquadrant.ui.shared;

import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** A note under a control that says for a while what is wrong with what was typed, or how it was read. */
public final class BriefNote {

    private static final Duration SHOWN = Duration.seconds(8);

    private final Control owner;
    private final Tooltip note = new Tooltip();
    private final PauseTransition rest = new PauseTransition(SHOWN);

    /** @param owner what it stands under */
    public BriefNote(Control owner) {
        this.owner = owner;
        // Esc is meant for what the note stands under, which else would need it twice.
        note.setHideOnEscape(false);
        rest.setOnFinished(event -> note.hide());
    }

    /** Says something, in place of what was said before. */
    public void say(String text) {
        note.setText(text);
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        if (place != null && owner.getScene().getWindow() != null) {
            note.show(owner, place.getMinX(), place.getMaxY());
            rest.playFromStart();
        }
    }

    /** What was said last; empty before anything was. */
    public String text() {
        return note.getText() == null ? "" : note.getText();
    }

    public void hide() {
        note.hide();
    }
}
