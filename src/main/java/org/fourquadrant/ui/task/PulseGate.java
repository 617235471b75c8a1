package org.fourquadrant.ui.task;

import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/**
 * Lets a drawing through at most once per pulse, after layout, however often it is asked for. A pulse that already waits is
 * never put off, so the delay is bounded by one frame.
 */
public final class PulseGate {

    private final Runnable draw;
    private final Runnable onPulse = this::drawIfAsked;
    private boolean asked;
    private long draws;

    /**
     * A gate that opens with the pulses of a node's scene.
     *
     * @param node the node that is drawn; nothing is drawn while it has no scene
     * @param draw the drawing
     */
    public PulseGate(Node node, Runnable draw) {
        this.draw = Objects.requireNonNull(draw, "draw");
        node.sceneProperty().addListener((property, before, after) -> move(before, after));
        move(null, node.getScene());
    }

    /** Asks for a drawing in the next pulse. */
    public void request() {
        asked = true;
        Platform.requestNextPulse();
    }

    /** How many drawings there have been. */
    public long draws() {
        return draws;
    }

    private void move(Scene before, Scene after) {
        if (before != null) {
            before.removePostLayoutPulseListener(onPulse);
        }
        if (after != null) {
            after.addPostLayoutPulseListener(onPulse);
            request();
        }
    }

    private void drawIfAsked() {
        if (asked) {
            asked = false;
            draws++;
            draw.run();
        }
    }
}
