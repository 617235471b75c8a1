package org.fourquadrant.facts.label;

import java.util.List;

/**
 * How far a search for places goes.
 *
 * @param patienceForFew how many times the looks for room that a few labels need are taken; more finds them no more
 * @param patienceForMany the same where there are many
 * @param looksForRoom divided by the square of the labels: so many looks for room at most
 * @param looksAtFirst candidates looked at to shift labels before room is made; shared by all
 * @param looksAtLast the same after it
 * @param mostAside so many labels at most step aside when one is shifted
 * @param leastGain a gain below this is not worth a move, pixels
 * @param positionsOfMany the places that labels are tried at where there are many
 */
record Effort(
        int patienceForFew,
        int patienceForMany,
        double looksForRoom,
        int looksAtFirst,
        int looksAtLast,
        int mostAside,
        double leastGain,
        List<RelativePosition> positionsOfMany) {

    /** What fits into a frame. */
    static final Effort OF_A_FRAME = new Effort(1, 1, 1.3e9, 150_000, 100_000, 2, 0.5, RelativePosition.NEAR);

    /** What fits into a frame in which every mark has moved: nobody makes room for anybody. */
    static final Effort IN_PASSING = new Effort(0, 0, 0, 0, 0, 0, 0.5, RelativePosition.NEAR);

    /** For places that are found once and kept for many frames. */
    static final Effort PATIENT = new Effort(12, 28, 1.6e9, 400_000, 400_000, 2, 0.25, RelativePosition.NOT_FAR);

    /** Above so many labels none has a very long leader. */
    private static final int MANY = 100;

    /** How many times the looks for room that so many labels need are taken. */
    int patience(int labels) {
        return labels > MANY ? patienceForMany : patienceForFew;
    }

    /** Whether labels make room for others. */
    boolean makesRoom() {
        return patienceForFew > 0;
    }

    /** The places that so many labels are tried at, the best first. */
    List<RelativePosition> positions(int labels) {
        return labels > MANY ? positionsOfMany : RelativePosition.ALL;
    }
}
