package org.fourquadrant.facts.line;

/**
 * The interval in which the line can move without anybody crossing: above {@code above} up to and including
 * {@code upTo}. At {@code above} itself the neighbour there would meet the line, which it does not now.
 *
 * @param above the largest share below the line, or 0 where nobody is below
 * @param upTo the least share that meets the line, or {@link org.fourquadrant.model.view.Thresholds#MAX} where nobody does
 */
public record StableInterval(double above, double upTo) {

    /** A picture that holds over less than this, percentage points of GDP, is fragile. */
    public static final double FRAGILE = 0.10;

    /** Decimal shares are not exact in binary: 2.0 − 1.9 must count as 0.1. */
    private static final double ROUNDING = 1e-9;

    /** Width of the interval, percentage points of GDP. */
    public double width() {
        return upTo - above;
    }

    /** Whether the picture holds over less than {@link #FRAGILE}. */
    public boolean isFragile() {
        return width() < FRAGILE - ROUNDING;
    }
}
