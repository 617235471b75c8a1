package org.fourquadrant.ui.window;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.fourquadrant.data.saved.Settings.WindowPlace;
import org.fourquadrant.ui.shared.SettingsStore;

/**
 * Places the window on the screen: as it was left, where that is still on a screen; else a comfortable part of
 * a large screen, all of a small one. Some X11 window managers give a window its least size at first, now and then
 * after it was shown; asked again, they give it what it wants.
 */
final class WindowPlacement {

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 500;
    private static final double PART_OF_SCREEN = 0.86;

    /** So much of the window must be on a screen that it can be taken hold of, logical pixels. */
    private static final double WITHIN_REACH = 120;

    private final Stage stage;
    private final SettingsStore store;

    WindowPlacement(Stage stage, SettingsStore store) {
        this.stage = stage;
        this.store = store;
    }

    /** Asks for the place. */
    void ask() {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
        Optional<WindowPlace> left = store.settings().window().filter(WindowPlacement::isWithinReach);
        WindowPlace wanted = left.orElseGet(() -> first(screen));
        stage.setX(wanted.x());
        stage.setY(wanted.y());
        stage.setWidth(Math.max(stage.getMinWidth(), wanted.width()));
        stage.setHeight(Math.max(stage.getMinHeight(), wanted.height()));
        if (wanted.maximized()) {
            stage.setMaximized(true);
        }
    }

    /** Asks again if the window has its least size though it was not left so. */
    void askAgain() {
        if (stage.getWidth() <= stage.getMinWidth() && stage.getHeight() <= stage.getMinHeight()) {
            ask();
        }
    }

    /** Keeps the place for the next start; of a window that fills the screen, the one it would go back to. */
    void keep() {
        if (stage.isFullScreen()) {
            return;
        }
        WindowPlace now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        WindowPlace normal = stage.isMaximized() ? store.settings().window().orElse(now) : now;
        WindowPlace kept =
                new WindowPlace(normal.x(), normal.y(), normal.width(), normal.height(), stage.isMaximized());
        store.change(settings -> settings.withWindow(kept));
    }

    private static boolean isWithinReach(WindowPlace place) {
        return Screen.getScreens().stream()
                .map(Screen::getVisualBounds)
                .anyMatch(screen -> overlap(place.x(), place.width(), screen.getMinX(), screen.getMaxX())
                                >= WITHIN_REACH
                        && overlap(place.y(), place.height(), screen.getMinY(), screen.getMaxY()) >= WITHIN_REACH);
    }

    private static double overlap(double start, double length, double from, double to) {
        return Math.min(start + length, to) - Math.max(start, from);
    }

    private static WindowPlace first(Rectangle2D screen) {
        double width = Math.min(screen.getWidth(), Math.max(WIDTH, screen.getWidth() * PART_OF_SCREEN));
        double height = Math.min(screen.getHeight(), Math.max(HEIGHT, screen.getHeight() * PART_OF_SCREEN));
        return new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                false);
    }
}
