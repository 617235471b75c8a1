package org.fourquadrant.analysis.label;

/**
 * Gives each label the best free place in order of priority, then looks for labels that do better when others step
 * aside.
 *
 * <p>The work is bounded by counting candidates looked at, never by a clock, so that the result is the same everywhere.
 */
final class LabelSearch {

    private static final int ROUNDS = 8;
    /** What fits into a frame. */
    private static final int MOST_LOOKS = 30_000;

    /** At most so many labels step aside for one. */
    private static final int MOST_ASIDE = 3;

    /** A gain below this is not worth a move, pixels. */
    private static final double LEAST_GAIN = 0.25;

    /** More than any place costs; the more important the label, the more it may push others away. */
    private static final double UNPLACED = 400;

    private final LabelScene scene;
    private final CandidateTable table;
    private final Placement placement;
    private final int[] order;
    private final double[] unplacedCost;
    private final StepAsideOptions options;
    private final int[] inTheWay = new int[MOST_ASIDE + 1];
    private final Candidate[] aside = new Candidate[MOST_ASIDE];
    private int looks = MOST_LOOKS;

    LabelSearch(LabelScene scene, CandidateTable table, Placement placement, int[] order) {
        this.scene = scene;
        this.table = table;
        this.placement = placement;
        this.order = order;
        this.options = new StepAsideOptions(scene, table, placement);
        this.unplacedCost = new double[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            unplacedCost[order[rank]] = UNPLACED * (2 - (double) rank / order.length);
        }
    }

    void run() {
        for (int label : order) {
            if (!placement.isPlaced(label)) {
                placeBestFree(label);
            }
        }
        boolean improved = true;
        for (int round = 0; improved && round < ROUNDS; round++) {
            improved = false;
            for (int label : order) {
                improved |= isMovable(label) && options.takeChanged(label) && improve(label);
            }
        }
    }

    private void placeBestFree(int label) {
        Candidate best = null;
        double bound = Double.POSITIVE_INFINITY;
        Candidate candidate = table.get(label, 0, bound);
        for (int index = 1; candidate != null && candidate.slotCost() < bound; index++) {
            if (candidate.cost() < bound && placement.isFree(label, candidate)) {
                best = candidate;
                bound = candidate.cost();
            }
            candidate = table.get(label, index, bound);
        }
        if (best != null) {
            placement.put(label, best);
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
        double goal = cost(label) - LEAST_GAIN;
        Candidate candidate = table.get(label, 0, goal);
        for (int index = 1; candidate != null && candidate.slotCost() < goal && looks > 0; index++) {
            looks--;
            if (candidate.cost() < goal && moveTo(label, candidate)) {
                improved = true;
                goal = cost(label) - LEAST_GAIN;
            }
            candidate = table.get(label, index, goal);
        }
        return improved;
    }

    /** Moves a label if it gains more than those in its way lose. */
    private boolean moveTo(int label, Candidate candidate) {
        int count = placement.conflicts(label, candidate, inTheWay);
        if (count > MOST_ASIDE) {
            return false;
        }
        double gain = cost(label) - candidate.cost() - LEAST_GAIN;
        for (int i = 0; i < count; i++) {
            if (!isMovable(inTheWay[i])) {
                return false;
            }
            aside[i] = asideFor(label, candidate, i, count, gain);
            double costThere = aside[i] == null ? unplacedCost[inTheWay[i]] : aside[i].cost();
            gain -= costThere - cost(inTheWay[i]);
            if (gain < 0) {
                return false;
            }
        }
        commit(label, candidate, count);
        return true;
    }

    /** The cheapest place of the n-th label in the way, once the label and all in its way have left theirs. */
    private Candidate asideFor(int label, Candidate candidate, int n, int count, double gain) {
        double bound = cost(inTheWay[n]) + gain;
        Candidate best = null;
        for (StepAsideOptions.Option option : options.of(inTheWay[n], bound)) {
            Candidate place = option.candidate();
            looks--;
            if (place.cost() < bound
                    && leaves(option.blocker(), label, count)
                    && !place.conflictsWith(candidate, Placement.TEXT_PADDING)
                    && isClearOfAside(place, n)) {
                best = place;
                bound = place.cost();
            }
        }
        return best;
    }

    private boolean leaves(int blocker, int label, int count) {
        boolean leaves = blocker == StepAsideOptions.NOBODY || blocker == label;
        for (int i = 0; i < count; i++) {
            leaves |= blocker == inTheWay[i];
        }
        return leaves;
    }

    private boolean isClearOfAside(Candidate place, int count) {
        for (int i = 0; i < count; i++) {
            if (aside[i] != null && place.conflictsWith(aside[i], Placement.TEXT_PADDING)) {
                return false;
            }
        }
        return true;
    }

    private void commit(int label, Candidate candidate, int count) {
        move(label, null);
        for (int i = 0; i < count; i++) {
            move(inTheWay[i], null);
        }
        move(label, candidate);
        for (int i = 0; i < count; i++) {
            move(inTheWay[i], aside[i]);
        }
    }

    private void move(int label, Candidate place) {
        if (placement.isPlaced(label)) {
            options.areaChanged(placement.place(label).extent());
            placement.remove(label);
        }
        if (place != null) {
            placement.put(label, place);
            options.areaChanged(place.extent());
        }
    }
}
