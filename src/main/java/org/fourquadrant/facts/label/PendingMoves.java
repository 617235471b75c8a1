package org.fourquadrant.facts.label;

/** Labels that would leave their places for others; nothing is moved before it is carried out. */
final class PendingMoves {

    /** So many labels at most. */
    static final int MOST = 16;

    private final Placement placement;
    private final int[] labels = new int[MOST];
    private final Candidate[] from = new Candidate[MOST];
    private final Candidate[] to = new Candidate[MOST];
    private int size;

    PendingMoves(Placement placement) {
        this.placement = placement;
    }

    int size() {
        return size;
    }

    boolean isFull() {
        return size == MOST;
    }

    /** Begins anew. */
    void clear() {
        size = 0;
    }

    /** A label leaves its place, if it has one; it has no other yet. */
    void leave(int label) {
        labels[size] = label;
        from[size] = placement.place(label);
        to[size++] = null;
    }

    /** The label that left as the n-th gets another place, or none again. */
    void settle(int n, Candidate place) {
        to[n] = place;
    }

    /** Which label left as the n-th. */
    int label(int n) {
        return labels[n];
    }

    /** Forgets all that left after so many. */
    void cutTo(int length) {
        size = length;
    }

    boolean moves(int label) {
        for (int i = 0; i < size; i++) {
            if (labels[i] == label) {
                return true;
            }
        }
        return false;
    }

    /** How many labels would still be in the way of a candidate once these have left. */
    int inTheWay(int label, CandidateList candidates, int index) {
        int count = candidates.inTheWay(index);
        Candidate place = candidates.get(index);
        for (int i = 0; i < size && count > 0; i++) {
            if (labels[i] != label && from[i] != null && from[i].conflictsWith(place)) {
                count--;
            }
        }
        return count;
    }

    /** Whether a candidate of a label would be free. */
    boolean frees(int label, CandidateList candidates, int index) {
        return inTheWay(label, candidates, index) == 0 && isClear(candidates.get(index));
    }

    /** Whether a place is clear of the new places. */
    boolean isClear(Candidate place) {
        for (int i = 0; i < size; i++) {
            if (to[i] != null && to[i].conflictsWith(place)) {
                return false;
            }
        }
        return true;
    }

    /** Moves the labels; those without another place have none then. */
    void carryOut() {
        for (int i = 0; i < size; i++) {
            if (from[i] != null) {
                placement.remove(labels[i]);
            }
        }
        for (int i = 0; i < size; i++) {
            if (to[i] != null) {
                placement.put(labels[i], to[i]);
            }
        }
        size = 0;
    }
}
