package org.fourquadrant.facts.label;

/** Moves labels to better places, and others aside for them, as long as all together gain. */
final class ShiftPass {

    private static final int ROUNDS = 8;

    /** More than any place costs; the more important the label, the more it may push others away. */
    private static final double UNPLACED = 400;

    private final LabelScene scene;
    private final Candidates table;
    private final Placement placement;
    private final int[] order;
    private final double[] unplacedCost;
    private final PendingMoves moves;
    private final int mostAside;
    private final double leastGain;
    private final int[] inTheWay;
    private int looks;

    ShiftPass(LabelScene scene, Candidates table, Placement placement, Effort effort) {
        this.scene = scene;
        this.table = table;
        this.placement = placement;
        this.order = scene.byPriority();
        this.mostAside = effort.mostAside();
        this.leastGain = effort.leastGain();
        this.inTheWay = new int[mostAside + 1];
        this.moves = new PendingMoves(placement);
        this.unplacedCost = new double[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            unplacedCost[order[rank]] = UNPLACED * (2 - (double) rank / order.length);
        }
    }

    /** Shifts labels, the most important first, until none gains or so many candidates have been looked at. */
    void shift(int mostLooks) {
        looks = mostLooks;
        boolean improved = true;
        for (int round = 0; improved && round < ROUNDS; round++) {
            improved = false;
            for (int label : order) {
                improved |= looks > 0 && isMovable(label) && placement.takeChanged(label) && improve(label);
            }
        }
    }

    /** Places labels that found no room where less important ones stand, if need be at the cost of theirs. */
    void insist(int[] waiting, int mostLooks) {
        looks = mostLooks;
        for (int label : waiting) {
            if (!placement.isPlaced(label)) {
                improve(label);
            }
        }
    }

    private boolean isMovable(int label) {
        return scene.labels().get(label).pinned().isEmpty();
    }

    private double cost(int label) {
        Candidate place = placement.place(label);
        return place == null ? unplacedCost[label] : place.cost();
    }

    private boolean improve(int label) {
        boolean improved = false;
        double goal = cost(label) - leastGain;
        CandidateList candidates = table.below(label, goal);
        for (int i = 0; i < candidates.size() && looks > 0; i++) {
            if (candidates.inTheWay(i) <= mostAside && candidates.get(i).cost() < goal) {
                looks--;
                if (moveTo(label, candidates.get(i), candidates.inTheWay(i))) {
                    improved = true;
                    goal = cost(label) - leastGain;
                }
            }
        }
        return improved;
    }

    /** Moves a label if it gains more than those in its way lose. */
    private boolean moveTo(int label, Candidate candidate, int count) {
        if (count > 0) {
            placement.conflicts(label, candidate, inTheWay);
        }
        moves.clear();
        moves.leave(label);
        moves.settle(0, candidate);
        for (int i = 0; i < count; i++) {
            if (!isMovable(inTheWay[i])) {
                return false;
            }
            moves.leave(inTheWay[i]);
        }
        double gain = cost(label) - candidate.cost() - leastGain;
        for (int i = 0; i < count && gain >= 0; i++) {
            double before = cost(inTheWay[i]);
            Candidate aside = aside(inTheWay[i], before + gain);
            moves.settle(i + 1, aside);
            gain -= (aside == null ? unplacedCost[inTheWay[i]] : aside.cost()) - before;
        }
        if (gain < 0) {
            return false;
        }
        moves.carryOut();
        return true;
    }

    /** The cheapest place of a label in the way once all that leave have left; null where none is cheap enough. */
    private Candidate aside(int label, double bound) {
        CandidateList candidates = table.below(label, bound);
        Candidate best = null;
        double least = bound;
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.inTheWay(i) < moves.size() && candidates.get(i).cost() < least) {
                looks--;
                if (moves.frees(label, candidates, i)) {
                    best = candidates.get(i);
                    least = best.cost();
                }
            }
        }
        return best;
    }
}
