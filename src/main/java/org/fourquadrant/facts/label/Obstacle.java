package org.fourquadrant.facts.label;

import java.util.Objects;
import org.fourquadrant.facts.screen.Box;

/**
 * Something besides marks that labels keep clear of: a quadrant's title, the caption of a line, a line as a thin box.
 *
 * @param box what it covers
 * @param strength how strictly labels keep off it
 */
public record Obstacle(Box box, Strength strength) {

    /** How strictly labels keep off. */
    public enum Strength {
        /** No label ever covers it, nor does a leader from outside cross it. */
        HARD,
        /** An upright line: no label ever covers it, or stands left of it where its mark does not, or right of it. */
        LINE,
        /** A label covers it only where there is little other room. */
        SOFT,
        /** A level line, such as that of zero: no label ever stands on it, but a leader may cross it. */
        LEVEL
    }

    public Obstacle {
        Objects.requireNonNull(box, "box");
        Objects.requireNonNull(strength, "strength");
    }

    /** Whether no label ever covers it. */
    public boolean isKeptClear() {
        return strength != Strength.SOFT;
    }

    public static Obstacle hard(Box box) {
        return new Obstacle(box, Strength.HARD);
    }

    public static Obstacle line(Box box) {
        return new Obstacle(box, Strength.LINE);
    }

    public static Obstacle soft(Box box) {
        return new Obstacle(box, Strength.SOFT);
    }

    public static Obstacle level(Box box) {
        return new Obstacle(box, Strength.LEVEL);
    }
}
