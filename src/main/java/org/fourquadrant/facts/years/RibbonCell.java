package org.fourquadrant.facts.years;

import java.util.Optional;
import org.fourquadrant.model.country.Quadrant;

/** What a country was in a year. */
public enum RibbonCell {
    I,
    II,
    III,
    IV,
    /** Its share is printed without decimals and does not decide. */
    UNDECIDED,
    /** It has no place. */
    GAP;

    private static final Quadrant[] QUADRANTS = Quadrant.values();

    /** The quadrant it was in; empty where none is decided. */
    public Optional<Quadrant> quadrant() {
        return isQuadrant() ? Optional.of(QUADRANTS[ordinal()]) : Optional.empty();
    }

    /** Whether it was in a quadrant for sure. */
    public boolean isQuadrant() {
        return ordinal() < QUADRANTS.length;
    }

    /** The cell of a quadrant. */
    public static RibbonCell of(Quadrant quadrant) {
        return values()[quadrant.ordinal()];
    }
}
