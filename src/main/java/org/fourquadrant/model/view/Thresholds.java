package org.fourquadrant.model.view;

import java.util.List;

/**
 * The lines on the defence spending share.
 *
 * @param main the line that decides the quadrants, per cent of GDP, 0 to 100
 * @param references further lines that are only drawn
 */
public record Thresholds(double main, List<Double> references) {

    /** The largest share a line can stand at, per cent of GDP. */
    public static final double MAX = 100;

    /** @throws IllegalArgumentException if the line is not within 0 to 100 */
    public Thresholds {
        if (!(main >= 0 && main <= MAX)) {
            throw new IllegalArgumentException("A threshold lies within 0 and 100 % of GDP, not at " + main);
        }
        references = List.copyOf(references);
    }

    /** Whether a share meets the main line: at least, as NATO puts it. */
    public boolean isMetBy(double share) {
        return share >= main;
    }

    public Thresholds withMain(double value) {
        return new Thresholds(value, references);
    }
}
