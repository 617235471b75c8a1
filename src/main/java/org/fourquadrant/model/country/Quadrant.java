package org.fourquadrant.model.country;

/** The four quadrants, numbered as in the JRI paper (003, §4). */
public enum Quadrant {
    /** US surplus, meets the threshold. */
    I(true, true),
    /** US surplus, below the threshold. */
    II(true, false),
    /** US deficit, below the threshold. */
    III(false, false),
    /** US deficit, meets the threshold. */
    IV(false, true);

    private final boolean surplus;
    private final boolean meets;

    Quadrant(boolean surplus, boolean meets) {
        this.surplus = surplus;
        this.meets = meets;
    }

    /** Whether the US goods-trade balance is at least 0 here. */
    public boolean isSurplus() {
        return surplus;
    }

    /** Whether the defence spending share is at least the threshold here. */
    public boolean meetsThreshold() {
        return meets;
    }
}
