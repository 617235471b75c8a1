package org.fourquadrant.facts.label;

import java.util.Arrays;
import org.fourquadrant.facts.screen.Box;

/** The places known for one label, in the order of {@link RelativePosition#ALL}, and how many other labels are in the way of each. */
final class CandidateList {

    private static final int EDGES = 4;

    /** Places are told apart by how many are in their way, up to one less than this; the last class has all others. */
    private static final int CLASSES = PendingMoves.MOST + MakeRoom.MOST_ASIDE + 1;

    private Candidate[] places = new Candidate[16];
    private int[] inTheWay = new int[16];
    // A bit for each place, in the class of how many are in its way: most have too many, and are passed over by words.
    private final long[][] classes = new long[CLASSES][1];
    // The extents once more, side by side: what is near a changed label is looked for among them again and again.
    private double[] extents = new double[16 * EDGES];
    private int size;
    private double left = Double.POSITIVE_INFINITY;
    private double top = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;
    private double bottom = Double.NEGATIVE_INFINITY;

    int size() {
        return size;
    }

    Candidate get(int index) {
        return places[index];
    }

    double left() {
        return left;
    }

    double top() {
        return top;
    }

    double right() {
        return right;
    }

    double bottom() {
        return bottom;
    }

    /** How many other labels would have to leave. */
    int inTheWay(int index) {
        return inTheWay[index];
    }

    /**
     * The next place with at least and below so many others in the way.
     *
     * @param from first index to look at
     * @param below at most {@link PendingMoves#MOST} + {@link MakeRoom#MOST_ASIDE}
     * @return its index; {@link #size()} where there is none
     */
    int next(int from, int least, int below) {
        long first = -1L << from;
        for (int word = from / Long.SIZE; word * Long.SIZE < size; word++) {
            long any = 0;
            for (int number = least; number < below; number++) {
                any |= classes[number][word];
            }
            any &= first;
            first = -1L;
            if (any != 0) {
                return word * Long.SIZE + Long.numberOfTrailingZeros(any);
            }
        }
        return size;
    }

    private void turn(int index) {
        classes[Math.min(inTheWay[index], CLASSES - 1)][index / Long.SIZE] ^= 1L << index;
    }

    void add(Candidate place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            inTheWay = Arrays.copyOf(inTheWay, 2 * size);
            extents = Arrays.copyOf(extents, 2 * size * EDGES);
            for (int number = 0; number < CLASSES; number++) {
                classes[number] = Arrays.copyOf(classes[number], (2 * size - 1) / Long.SIZE + 1);
            }
        }
        places[size] = place;
        turn(size);
        Box extent = place.extent();
        int at = size++ * EDGES;
        // Labels are flat, so that most others are told apart by their height on the picture.
        extents[at] = extent.y();
        extents[at + 1] = extent.maxY() + Spacing.UPWARDS;
        extents[at + 2] = extent.x();
        extents[at + 3] = extent.maxX() + Spacing.SIDEWAYS;
        top = Math.min(top, extents[at]);
        bottom = Math.max(bottom, extents[at + 1]);
        left = Math.min(left, extents[at + 2]);
        right = Math.max(right, extents[at + 3]);
    }

    /**
     * Another label came or went.
     *
     * @param by 1 for one that came, −1 for one that went
     * @return whether that matters for any place
     */
    boolean count(Candidate other, int by) {
        return count(0, other, by);
    }

    /** As {@link #count(Candidate, int)}, for the places from an index on. */
    boolean count(int from, Candidate other, int by) {
        Box extent = other.extent();
        double fromX = extent.x();
        double fromY = extent.y();
        double toX = extent.maxX() + Spacing.SIDEWAYS;
        double toY = extent.maxY() + Spacing.UPWARDS;
        if (left >= toX || right <= fromX || top >= toY || bottom <= fromY) {
            return false;
        }
        boolean matters = false;
        for (int i = from, at = from * EDGES; i < size; i++, at += EDGES) {
            if (extents[at] < toY
                    && extents[at + 1] > fromY
                    && extents[at + 2] < toX
                    && extents[at + 3] > fromX
                    && places[i].conflictsWith(other)) {
                turn(i);
                inTheWay[i] += by;
                turn(i);
                matters = true;
            }
        }
        return matters;
    }
}
