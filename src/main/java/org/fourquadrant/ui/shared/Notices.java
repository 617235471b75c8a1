package org.fourquadrant.ui.shared;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

/** Short notices in the window, such as where a file was saved, that go away by themselves. */
public final class Notices {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final PauseTransition rest = new PauseTransition(Duration.seconds(10));

    public Notices() {
        rest.setOnFinished(event -> text.set(""));
    }

    /** Says something, in place of what was said before. */
    public void say(String notice) {
        text.set(notice);
        rest.playFromStart();
    }

    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}
