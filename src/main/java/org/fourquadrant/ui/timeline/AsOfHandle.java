package org.fourquadrant.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.fourquadrant.text.Texts;

/** The as-of date on the track: a bar across the lanes with the date above it. It takes the focus. */
final class AsOfHandle extends Group {

    private static final double BAR = 4;

    private final Label date = new Label();
    private final Region bar = new Region();
    private Texts texts;
    private Arrangement arrangement = Arrangement.LANES;

    AsOfHandle() {
        // It places its parts itself.
        setAutoSizeChildren(false);
        setId("as-of-handle");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        getStyleClass().add("as-of-handle");
        date.getStyleClass().add("as-of-date");
        bar.getStyleClass().add("as-of-bar");
        getChildren().addAll(bar, date);
    }

    void write(Texts words) {
        texts = words;
    }

    void arrange(Arrangement how) {
        arrangement = how;
    }

    /** Puts the handle at a place and keeps its date within the width. */
    void place(double x, double width, String day) {
        date.setText(day);
        setAccessibleText(texts.format("as_of.accessible", day));
        date.applyCss();
        date.autosize();
        double half = date.getWidth() / 2;
        double middle = Math.max(half, Math.min(width - half, x));
        date.relocate(middle - half, 0);
        bar.resizeRelocate(x - BAR / 2, arrangement.barTop(), BAR, arrangement.barHeight());
    }

    /** Whether the date covers a stretch of its own row, pixels from the left of the track. */
    boolean covers(double left, double right) {
        return left < date.getLayoutX() + date.getWidth() && right > date.getLayoutX();
    }
}
