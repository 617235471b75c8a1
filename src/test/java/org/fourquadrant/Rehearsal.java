package org.fourquadrant;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;

/**
 * Starts the program once as people do, the window, a second start and then a slide, so that the build learns which classes
 * a start needs and prepares them. Run by the build on the toolkit for tests; it ends the virtual machine.
 */
final class Rehearsal {

    private static final long PATIENCE_SECONDS = 60;
    private static final int PULSES_AT_REST = 30;

    private final CountDownLatch seen = new CountDownLatch(1);
    private int pulses;

    private Rehearsal() {}

    /** @param arguments the file to which the slide is drawn */
    public static void main(String[] arguments) throws Exception {
        Path slide = Path.of(arguments[0]);
        Files.createDirectories(slide.getParent());
        Launcher.main(new String[0]);
        Rehearsal rehearsal = new Rehearsal();
        Platform.runLater(rehearsal::watch);
        rehearsal.seen.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        // A second start, which hands its file over.
        Launcher.main(new String[] {slide.getParent().toString()});
        // Ends the virtual machine. A presentation needs a thousand classes of its library.
        String deck = slide.resolveSibling("deck.pptx").toString();
        Launcher.main(
                new String[] {"slide", "--force", "--select", "JPN", "--dossiers", "-o", slide.toString(), "-o", deck});
    }

    private void watch() {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                for (Window window : Window.getWindows()) {
                    if (window.isShowing()) {
                        pulses++;
                        play(window.getScene());
                    }
                }
                if (pulses > 6 * PULSES_AT_REST) {
                    stop();
                    seen.countDown();
                }
            }
        }.start();
    }

    /** Unfolds one pane after the other, then chooses a country, whose dossier opens. */
    private void play(Scene scene) {
        if (pulses % PULSES_AT_REST != 0) {
            return;
        }
        String[] buttons = {"#open-table", "#open-documents", "#open-lab"};
        int turn = pulses / PULSES_AT_REST - 1;
        if (turn >= buttons.length) {
            Node chart = scene.lookup("#chart");
            press(chart, KeyCode.RIGHT);
            press(chart, KeyCode.ENTER);
        } else if (scene.lookup(buttons[turn]) instanceof ToggleButton button) {
            button.fire();
        }
    }

    private static void press(Node on, KeyCode key) {
        on.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }
}
