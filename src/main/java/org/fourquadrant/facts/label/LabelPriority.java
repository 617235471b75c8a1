package org.fourquadrant.facts.label;

/**
 * What makes one label matter more than another, in falling order of weight.
 *
 * @param pinned a person put it somewhere
 * @param selected its country is selected
 * @param hovered the pointer is on its mark
 * @param nearLine its share is within {@link #NEAR} of the line
 * @param extreme its country is an extreme of its quadrant
 * @param balance goods-trade balance, million US dollars; the larger its size the higher, after all of the above
 */
public record LabelPriority(
        boolean pinned, boolean selected, boolean hovered, boolean nearLine, boolean extreme, double balance) {

    /** Distance from the line within which a small move changes the quadrant, percentage points of GDP. */
    public static final double NEAR = 0.1;

    /** From here on somebody asked for the label: it is selected, or was put somewhere. */
    static final double ASKED_FOR = 8;

    /** Balance at which size has half its weight, million US dollars. */
    private static final double HALF_WEIGHT = 10_000;

    /** Decimal shares are not exact in binary: 2.1 − 2 must count as 0.1. */
    private static final double ROUNDING = 1e-9;

    /** Whether a share lies so near the line that its label matters more. */
    public static boolean isNear(double share, double threshold) {
        return Math.abs(share - threshold) <= NEAR + ROUNDING;
    }

    /** The priority as one number, 0 to below 32. */
    public double value() {
        double size = Math.abs(balance) / (Math.abs(balance) + HALF_WEIGHT);
        return weight(pinned, 16)
                + weight(selected, ASKED_FOR)
                + weight(hovered, 4)
                + weight(nearLine, 2)
                + weight(extreme, 1)
                + (balance == 0 ? 0 : size);
    }

    private static double weight(boolean holds, double weight) {
        return holds ? weight : 0;
    }
}
