package org.fourquadrant.facts.label;

import java.util.List;

/**
 * Makes room for a label by a chain of others that step aside, each for the one before; nothing moves unless the last of
 * them finds a free place.
 *
 * <p>The augmenting paths of matchings, cut off at a depth, on the conflicts of places.
 */
final class MakeRoom {

    /** At most so many labels step aside for one. */
    static final int MOST_ASIDE = 2;

    private final List<LabelRequest> labels;
    private final Candidates table;
    private final Placement placement;
    private final PendingMoves moves;
    private final int[] found = new int[PendingMoves.MOST];
    private long looks;

    MakeRoom(LabelScene scene, Candidates table, Placement placement) {
        this.labels = scene.labels();
        this.table = table;
        this.placement = placement;
        this.moves = new PendingMoves(placement);
    }

    /**
     * Places a label that has no place, if a chain is found.
     *
     * @param depth how many steps the chain may have
     * @param most how many candidates may be looked at, more or less
     * @return how many were
     */
    long place(int label, int depth, long most) {
        looks = 0;
        moves.clear();
        moves.leave(label);
        if (settle(0, depth, most)) {
            moves.carryOut();
        }
        return looks;
    }

    /** Finds a place for the label that left as the n-th. */
    private boolean settle(int n, int depth, long most) {
        CandidateList candidates = table.all(moves.label(n));
        if (settleFree(n, candidates)) {
            return true;
        }
        for (int aside = 1; aside <= MOST_ASIDE && depth > 0; aside++) {
            int i = candidates.next(0, aside, aside + moves.size());
            while (i < candidates.size() && looks < most) {
                if (push(n, i, aside, depth, most)) {
                    return true;
                }
                i = candidates.next(i + 1, aside, aside + moves.size());
            }
        }
        return false;
    }

    private boolean settleFree(int n, CandidateList candidates) {
        int i = candidates.next(0, 0, moves.size());
        while (i < candidates.size()) {
            looks++;
            if (moves.frees(moves.label(n), candidates, i)) {
                moves.settle(n, candidates.get(i));
                return true;
            }
            i = candidates.next(i + 1, 0, moves.size());
        }
        return false;
    }

    /** Takes a place for which a number of others must leave, if all of these find places. */
    private boolean push(int n, int index, int count, int depth, long most) {
        looks++;
        CandidateList candidates = table.all(moves.label(n));
        Candidate place = candidates.get(index);
        if (moves.inTheWay(moves.label(n), candidates, index) != count || !moves.isClear(place)) {
            return false;
        }
        int before = moves.size();
        if (!leave(placement.conflicts(moves.label(n), place, found))) {
            moves.cutTo(before);
            return false;
        }
        moves.settle(n, place);
        for (int i = before; i < before + count; i++) {
            if (!settle(i, depth - 1, most)) {
                moves.cutTo(before);
                moves.settle(n, null);
                return false;
            }
        }
        return true;
    }

    /** Whether all labels found could leave. */
    private boolean leave(int count) {
        for (int i = 0; i < count; i++) {
            if (!moves.moves(found[i])) {
                if (moves.isFull() || labels.get(found[i]).pinned().isPresent()) {
                    return false;
                }
                moves.leave(found[i]);
            }
        }
        return true;
    }
}
