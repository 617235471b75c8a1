package org.fourquadrant.ui.window;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * The size of a new window: a comfortable part of a large screen, all of a small one. Some X11 window managers give a window
 * its least size at first, now and then after it was shown; asked again, they give it what it wants.
 */
final class FirstSize {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 640;
    private static final double PART_OF_SCREEN = 0.86;

    private final Stage stage;

    FirstSize(Stage stage) {
        this.stage = stage;
    }

    void ask() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        double width = Math.min(screen.getWidth(), Math.max(WIDTH, screen.getWidth() * PART_OF_SCREEN));
        double height = Math.min(screen.getHeight(), Math.max(HEIGHT, screen.getHeight() * PART_OF_SCREEN));
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        stage.setX(screen.getMinX() + (screen.getWidth() - width) / 2);
        stage.setY(screen.getMinY() + (screen.getHeight() - height) / 2);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    /** Asks again if the window has its least size, which nobody chooses in the first moments. */
    void askAgain() {
        if (stage.getWidth() <= stage.getMinWidth() && stage.getHeight() <= stage.getMinHeight()) {
            ask();
        }
    }
}
