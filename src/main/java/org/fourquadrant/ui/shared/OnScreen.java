package org.fourquadrant.ui.shared;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/** Keeps dialogs on the screen: one that is larger than its window, in whose middle it opens, would stand beyond the edge. */
public final class OnScreen {

    private OnScreen() {}

    /** The part of the screen of a window that windows may fill. */
    public static Rectangle2D of(Window window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }

    /** Moves a window onto the screen of its owner as soon as it is shown. */
    static void keep(Window dialog, Window owner) {
        dialog.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> {
            Rectangle2D screen = of(owner);
            dialog.setX(within(dialog.getX(), dialog.getWidth(), screen.getMinX(), screen.getMaxX()));
            dialog.setY(within(dialog.getY(), dialog.getHeight(), screen.getMinY(), screen.getMaxY()));
        });
    }

    private static double within(double at, double size, double from, double to) {
        return Math.max(from, Math.min(at, to - size));
    }
}
