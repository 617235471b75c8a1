package org.fourquadrant.ui.window;

import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Duration;

/** What the program says in passing, such as where a file was saved; it goes away by itself. */
final class Notices {

    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
    private final PauseTransition rest = new PauseTransition(Duration.seconds(10));

    Notices() {
        rest.setOnFinished(event -> text.set(""));
    }

    void say(String notice) {
        text.set(notice);
        rest.playFromStart();
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }
}
