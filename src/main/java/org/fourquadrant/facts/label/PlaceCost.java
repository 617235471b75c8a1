package org.fourquadrant.facts.label;

/** How far a place is from ideal, in pixels of gap: right of the mark, then left, then above and below, then corners. */
final class PlaceCost {

    static final double OWN_LEADER = 3;
    static final double FOREIGN_MARK_BESIDE = 2;
    static final double OVER_SOFT_OBSTACLE = 15;
    static final double LEADER_OVER_OBSTACLE = 10;

    private static final double LEFT = 1;
    private static final double ABOVE = 1.5;
    private static final double BELOW = 2;
    private static final double CORNER = 2.5;
    private static final double SHIFT = 0.5;

    private PlaceCost() {}

    /** Cost of a place by the part of the box that faces the mark, see {@link Slot}, and the gap. */
    static double of(double attachX, double attachY, double gap) {
        double leader = gap > Slot.NEXT_TO_MARK ? OWN_LEADER : 0;
        return direction(attachX, attachY) + gap + leader;
    }

    private static double direction(double attachX, double attachY) {
        boolean beside = Math.abs(attachX) == 1;
        boolean aboveOrBelow = Math.abs(attachY) == 1;
        double left = attachX < 0 ? LEFT / 2 : 0;
        if (beside && aboveOrBelow) {
            return CORNER + left;
        }
        if (beside) {
            return (attachX < 0 ? LEFT : 0) + SHIFT * Math.abs(attachY);
        }
        return (attachY < 0 ? ABOVE : BELOW) + SHIFT * Math.abs(attachX) + left / 2;
    }
}
