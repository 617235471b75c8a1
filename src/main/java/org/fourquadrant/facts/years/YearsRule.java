package org.fourquadrant.facts.years;

import java.util.Objects;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.YearsChoice;

/**
 * How the values of years are read.
 *
 * @param thresholds the line
 * @param carry for how many years from the year it was first stated for a share is carried forward, 0 to {@link YearsChoice#MOST_CARRY}
 * @param whole how a share printed without decimals is read
 */
public record YearsRule(Thresholds thresholds, int carry, WholeReading whole) {

    /** @throws IllegalArgumentException if the carry is not within 0 to {@link YearsChoice#MOST_CARRY} */
    public YearsRule {
        Objects.requireNonNull(thresholds, "thresholds");
        Objects.requireNonNull(whole, "whole");
        if (carry < 0 || carry > YearsChoice.MOST_CARRY) {
            throw new IllegalArgumentException(
                    "A share is carried 0 to " + YearsChoice.MOST_CARRY + " years, not " + carry);
        }
    }
}
