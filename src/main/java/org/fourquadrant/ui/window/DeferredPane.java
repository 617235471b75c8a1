package org.fourquadrant.ui.window;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A pane that is made after the first picture, since it needs the documents.
 *
 * @param pane makes it; asked once
 * @param room the height that it will take in a window whose content has a height, pixels
 */
public record DeferredPane(Supplier<? extends Node> pane, DoubleUnaryOperator room) {

    public DeferredPane {
        Objects.requireNonNull(pane, "pane");
        Objects.requireNonNull(room, "room");
    }

    /** A part that takes the height that it is given. */
    public DeferredPane(Supplier<? extends Node> pane) {
        this(pane, height -> 0);
    }
}
