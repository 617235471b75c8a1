package org.fourquadrant.ui.window;

import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.fourquadrant.ui.chart.ChartPane;
import org.fourquadrant.ui.state.Session;

/** Keys that work wherever the focus is; those of menu items are set there. */
final class Shortcuts {

    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");
    private static final KeyCombination COPY = KeyCombination.keyCombination("Shortcut+C");

    private Shortcuts() {}

    /** Undo means the view wherever nothing has been typed; copying in the dossier means its text. */
    private static void ofFocus(Scene scene, Session session, WindowActions commands, KeyEvent event) {
        Node owner = scene.getFocusOwner();
        if (UNDO.match(event) && typed(owner).filter(text -> !text.isUndoable()).isPresent()) {
            session.undo();
            event.consume();
        } else if (COPY.match(event) && typed(owner).isEmpty() && isInDossier(owner)) {
            commands.copyText().run();
            event.consume();
        }
    }

    private static Optional<TextInputControl> typed(Node owner) {
        if (owner instanceof TextInputControl text) {
            return Optional.of(text);
        }
        return owner instanceof DatePicker picker ? Optional.of(picker.getEditor()) : Optional.empty();
    }

    private static boolean isInDossier(Node node) {
        return node != null && ("dossier".equals(node.getId()) || isInDossier(node.getParent()));
    }

    /** The mark in words and in sound, wherever the focus is: whoever asks has perhaps just found a country by its name. */
    static void tell(Scene scene, ChartPane chart) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.I && event.isShortcutDown() && !event.isAltDown()) {
                if (event.isShiftDown()) {
                    chart.toggleSound();
                } else {
                    chart.toggleWords();
                }
                event.consume();
            }
        });
    }

    static void install(Scene scene, Session session, Runnable search, WindowRegions regions, WindowActions commands) {
        Map<String, Runnable> keys = Map.of(
                "F6",
                () -> regions.go(1),
                "Shift+F6",
                () -> regions.go(-1),
                "Shortcut+F",
                search,
                "Shortcut+Z",
                session::undo,
                "Shortcut+Shift+Z",
                session::redo,
                "Shortcut+Y",
                session::redo,
                "Shortcut+E",
                commands.export());
        keys.forEach((key, action) -> scene.getAccelerators().put(KeyCombination.keyCombination(key), action));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> ofFocus(scene, session, commands, event));
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if ("?".equals(event.getCharacter()) && !(scene.getFocusOwner() instanceof TextInputControl)) {
                commands.showKeys().run();
                event.consume();
            }
        });
    }
}
