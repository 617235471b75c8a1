package org.fourquadrant.ui.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.fourquadrant.text.Texts;

/** The as-of date on the track: a bar across the lanes with the date above it. It takes the focus. */
final class AsOfHandle extends Group {

    private static final double BAR = 4;
    /** How far from the middle of the bar it is still taken, pixels. */
    private static final double REACH = 5;

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

    /** Says the date and what happened on it, which may be empty. */
    void say(String day, String happened) {
        String both = happened.isEmpty() ? day : texts.format("day.accessible", day, happened);
        setAccessibleText(texts.format("as_of.accessible", both));
    }

    /** Puts the handle at a place and keeps its date within the width. */
    void place(double x, double width, String day) {
        date.setText(day);
        date.applyCss();
        date.autosize();
        double half = date.getWidth() / 2;
        double middle = Math.max(half, Math.min(width - half, x));
        date.relocate(middle - half, 0);
        bar.resizeRelocate(x - BAR / 2, arrangement.barTop(), BAR, arrangement.barHeight());
    }

    /** Left edge of the date, pixels from the left of the track. */
    double dateLeft() {
        return date.getLayoutX();
    }

    /** Right edge of the date, pixels from the left of the track. */
    double dateRight() {
        return date.getLayoutX() + date.getWidth();
    }

    /** Whether a point of the track is on the date or the bar, and not only between them. */
    boolean holds(double x, double y) {
        double top = bar.getLayoutY();
        boolean onBar = Math.abs(x - bar.getLayoutX() - BAR / 2) <= REACH && y >= top && y <= top + bar.getHeight();
        return onBar || date.getBoundsInParent().contains(x, y);
    }
}
