package org.fourquadrant.ui.window;

import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fourquadrant.ui.state.Session;

/** Keys that work wherever the focus is; those of menu items are set there. */
final class Shortcuts {

    private Shortcuts() {}

    static void install(Scene scene, Session session, Runnable search, Commands commands) {
        Map<String, Runnable> keys = Map.of(
                "Shortcut+F", search,
                "Shortcut+Z", session::undo,
                "Shortcut+Shift+Z", session::redo,
                "Shortcut+Y", session::redo,
                "Shortcut+E", commands.export());
        keys.forEach((key, action) -> scene.getAccelerators().put(KeyCombination.keyCombination(key), action));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if ("?".equals(event.getCharacter()) && !(scene.getFocusOwner() instanceof TextInputControl)) {
                commands.showKeys().run();
                event.consume();
            }
        });
    }
}
