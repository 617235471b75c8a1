package org.fourquadrant.facts.label;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.view.LabelOffset;

/**
 * A label that asks for a place.
 *
 * @param mark index of its mark
 * @param width of the text, logical pixels
 * @param height of the text, logical pixels
 * @param priority the higher is placed first; see {@link LabelPriority}
 * @param pinned where a person put it; it stands there whatever it covers
 * @param home where it stands while that is free
 */
public record LabelRequest(
        int mark, double width, double height, double priority, Optional<LabelOffset> pinned, Home home) {

    /** @throws IllegalArgumentException if the priority is not a number or the size is not above 0 */
    public LabelRequest {
        Objects.requireNonNull(pinned, "pinned");
        Objects.requireNonNull(home, "home");
        if (!(width > 0 && height > 0) || Double.isNaN(priority)) {
            throw new IllegalArgumentException("Not a label: " + width + " by " + height + ", priority " + priority);
        }
    }

    /** A label that no one pinned and that has no home yet. */
    public static LabelRequest of(int mark, double width, double height, double priority) {
        return new LabelRequest(mark, width, height, priority, Optional.empty(), new Home.Unknown());
    }

    public LabelRequest withPinned(Optional<LabelOffset> offset) {
        return new LabelRequest(mark, width, height, priority, offset, home);
    }

    public LabelRequest withHome(Home value) {
        return new LabelRequest(mark, width, height, priority, pinned, value);
    }
}
