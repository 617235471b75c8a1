package org.fourquadrant.model.view;

import java.util.Objects;

/**
 * How a range of years is read and shown.
 *
 * @param face what a picture shows of it
 * @param order of the ribbon
 * @param trails whose ways the chart draws
 * @param carry for how many years from the year it was first stated for a share is carried forward, 0 to {@link #MOST_CARRY}
 * @param line which line the years are held against
 */
public record YearsChoice(ViewFace face, RibbonOrder order, Trails trails, int carry, LineOverYears line) {

    /** A share is carried forward for at most so many years. */
    public static final int MOST_CARRY = 5;

    /** For how many years a share is carried forward where nobody says. */
    public static final int CARRY = 3;

    /** @throws IllegalArgumentException if the carry is not within 0 to {@link #MOST_CARRY} */
    public YearsChoice {
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(trails, "trails");
        Objects.requireNonNull(line, "line");
        if (carry < 0 || carry > MOST_CARRY) {
            throw new IllegalArgumentException("A share is carried 0 to " + MOST_CARRY + " years, not " + carry);
        }
    }

    /** The chart with the trails of the selected, shares carried for three years, the line where it is set. */
    public static YearsChoice initial() {
        return new YearsChoice(ViewFace.CHART, RibbonOrder.LAST_CROSSING, Trails.SELECTED, CARRY, LineOverYears.AS_SET);
    }

    public YearsChoice withFace(ViewFace value) {
        return new YearsChoice(value, order, trails, carry, line);
    }

    public YearsChoice withOrder(RibbonOrder value) {
        return new YearsChoice(face, value, trails, carry, line);
    }

    public YearsChoice withTrails(Trails value) {
        return new YearsChoice(face, order, value, carry, line);
    }

    public YearsChoice withCarry(int value) {
        return new YearsChoice(face, order, trails, value, line);
    }

    public YearsChoice withLine(LineOverYears value) {
        return new YearsChoice(face, order, trails, carry, value);
    }
}
