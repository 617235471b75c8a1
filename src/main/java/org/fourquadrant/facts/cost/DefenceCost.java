package org.fourquadrant.facts.cost;

import org.fourquadrant.model.document.Quantity;

/**
 * The cost of a defence spending share for a country: the missing points of GDP, and the money that they are at a GDP.
 *
 * @param share what it spends, per cent of GDP
 * @param target what it is to spend, per cent of GDP
 */
public record DefenceCost(double share, double target) {

    /** @throws IllegalArgumentException if a share is not within 0 and 100 */
    public DefenceCost {
        requireShare(share);
        requireShare(target);
    }

    private static void requireShare(double value) {
        if (!(value >= 0 && value <= 100)) {
            throw new IllegalArgumentException("A share lies within 0 and 100 % of GDP, not at " + value);
        }
    }

    /** Percentage points of GDP that are missing, 0 where the target is met. */
    public double missingPoints() {
        return Math.max(0, target - share);
    }

    /** The missing money a year, in the unit of the GDP, at that GDP. */
    public Quantity missingAmount(Quantity gdp) {
        return part(gdp, missingPoints());
    }

    /** The whole spending a year at the target, in the unit of the GDP. */
    public Quantity targetAmount(Quantity gdp) {
        return part(gdp, target);
    }

    private static Quantity part(Quantity gdp, double percent) {
        return new Quantity(gdp.value() * percent / 100, gdp.unit());
    }

    /**
     * The GDP that a printed amount and its printed share stand for, as where a paper says that 3 % is 18 trillion yen
     * a year.
     *
     * @param share per cent of GDP, above 0
     * @throws IllegalArgumentException if the share is not above 0
     */
    public static Quantity impliedGdp(Quantity amount, double share) {
        if (!(share > 0)) {
            throw new IllegalArgumentException("No GDP follows from a share of " + share);
        }
        return new Quantity(amount.value() * 100 / share, amount.unit());
    }
}
