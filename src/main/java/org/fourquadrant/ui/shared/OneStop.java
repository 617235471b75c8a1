package org.fourquadrant.ui.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;

/**
 * Many buttons as one stop of the Tab key: the arrows, Home and End go from one to the next. Who comes back by Tab is where
 * one was.
 */
public final class OneStop {

    /** Of two in the next row the one above or below is meant; a row farther counts for more than any width. */
    private static final double ROW = 10_000;

    private final Pane pane;
    private Node stop;

    private OneStop(Pane pane) {
        this.pane = pane;
    }

    /** Makes the buttons of a pane one stop, also those that come. */
    public static void in(Pane pane) {
        OneStop one = new OneStop(pane);
        pane.getChildren().forEach(one::follow);
        pane.getChildren().addListener((ListChangeListener<Node>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(one::follow);
            }
            one.choose(one.first());
        });
        pane.addEventFilter(KeyEvent.KEY_PRESSED, one::go);
        one.choose(one.first());
    }

    private void follow(Node button) {
        button.focusedProperty().addListener((property, before, now) -> {
            if (now) {
                choose(Optional.of(button));
            }
        });
    }

    /** Who is chosen already, else the first. */
    private Optional<Node> first() {
        return pane.getChildren().stream()
                .filter(button -> button instanceof ToggleButton toggle && toggle.isSelected())
                .findFirst()
                .or(() -> pane.getChildren().stream().findFirst());
    }

    private void choose(Optional<Node> button) {
        stop = button.orElse(null);
        pane.getChildren().forEach(one -> one.setFocusTraversable(one == stop));
    }

    private void go(KeyEvent event) {
        List<Node> all = pane.getChildren();
        int at = all.indexOf(stop);
        if (at < 0 || !stop.isFocused()) {
            return;
        }
        Optional<Node> next = switch (event.getCode()) {
            case LEFT -> Optional.of(all.get(Math.max(0, at - 1)));
            case RIGHT -> Optional.of(all.get(Math.min(all.size() - 1, at + 1)));
            case HOME -> Optional.of(all.get(0));
            case END -> Optional.of(all.get(all.size() - 1));
            case UP -> inRow(-1);
            case DOWN -> inRow(1);
            default -> Optional.empty();
        };
        next.ifPresent(button -> {
            button.requestFocus();
            event.consume();
        });
    }

    /** The nearest in the next row above (−1) or below (1). */
    private Optional<Node> inRow(int direction) {
        Bounds here = stop.getBoundsInParent();
        return pane.getChildren().stream()
                .filter(button -> direction * (button.getBoundsInParent().getCenterY() - here.getCenterY()) > 1)
                .min(Comparator.comparingDouble(button -> {
                    Bounds there = button.getBoundsInParent();
                    return ROW * Math.abs(there.getCenterY() - here.getCenterY())
                            + Math.abs(there.getCenterX() - here.getCenterX());
                }));
    }
}
