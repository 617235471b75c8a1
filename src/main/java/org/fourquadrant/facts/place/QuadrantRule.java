package org.fourquadrant.facts.place;

import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.view.Thresholds;

/** Decides the quadrant of a country from its share, its balance and the line. */
public final class QuadrantRule {

    private QuadrantRule() {}

    /**
     * The quadrant of two values: a balance of at least 0 is a surplus, a share of at least the threshold meets it.
     *
     * @param balance million US dollars, seen from the United States
     * @param share per cent of GDP
     */
    public static Quadrant of(double balance, double share, Thresholds thresholds) {
        if (thresholds.isMetBy(share)) {
            return balance >= 0 ? Quadrant.I : Quadrant.IV;
        }
        return balance >= 0 ? Quadrant.II : Quadrant.III;
    }
}
