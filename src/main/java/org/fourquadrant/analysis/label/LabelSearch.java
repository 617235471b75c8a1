package org.fourquadrant.analysis.label;

/**
 * Gives each label the best free place in order of priority, then looks for labels that do better when others step
 * aside.
 *
 * <p>The work is bounded by counting candidates looked at, never by a clock, so that the result is the same everywhere.
 */
final class LabelSearch {

    private static final int ROUNDS = 6;
    private static final int LOOKS_PER_LABEL = 1_500;

    /** At most so many labels step aside for one. */
    private static final int MOST_ASIDE = 3;

    /** A gain below this is not worth a move, pixels. */
    private static final double LEAST_GAIN = 0.25;

    /** Costs no place reaches; the more important the label, the more it may push others away. */
    private static final double UNPLACED = 400;

    private final LabelScene scene;
    private final CandidateTable table;
    private final Placement placement;
    private final int[] order;
    private final double[] unplacedCost;
    private int looks;

    LabelSearch(LabelScene scene, CandidateTable table, Placement placement, int[] order) {
        this.scene = scene;
        this.table = table;
        this.placement = placement;
        this.order = order;
        this.unplacedCost = new double[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            unplacedCost[order[rank]] = UNPLACED * (2 - (double) rank / order.length);
        }
        this.looks = LOOKS_PER_LABEL * order.length;
    }

    void run() {
        for (int label : order) {
            if (!placement.isPlaced(label)) {
                Candidate best = bestFree(label, Double.POSITIVE_INFINITY);
                if (best != null) {
                    placement.put(label, best);
                }
            }
        }
        boolean improved = true;
        for (int round = 0; improved && round < ROUNDS; round++) {
            improved = false;
            for (int label : order) {
                improved |= isMovable(label) && improve(label);
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

    /** The cheapest free place below a cost, or null. */
    private Candidate bestFree(int label, double below) {
        Candidate best = null;
        double bound = below;
        Candidate previous = table.previous(label);
        if (previous != null && previous.cost() < bound && placement.isFree(label, previous)) {
            best = previous;
            bound = previous.cost();
        }
        for (int slot = 0; slot < Slot.ALL.size() && Slot.ALL.get(slot).cost() < bound; slot++) {
            looks--;
            Candidate candidate = table.get(label, slot);
            if (candidate != null && candidate.cost() < bound && placement.isFree(label, candidate)) {
                best = candidate;
                bound = candidate.cost();
            }
        }
        return best;
    }

    private boolean improve(int label) {
        boolean improved = false;
        for (int slot = 0; slot < Slot.ALL.size() && looks > 0; slot++) {
            double goal = cost(label) - LEAST_GAIN;
            if (Slot.ALL.get(slot).cost() >= goal) {
                break;
            }
            looks--;
            Candidate candidate = table.get(label, slot);
            improved |= candidate != null && candidate.cost() < goal && moveTo(label, candidate);
        }
        return improved;
    }

    /** Moves a label if what it gains is more than what those in its way lose. */
    private boolean moveTo(int label, Candidate candidate) {
        int[] inTheWay = new int[MOST_ASIDE + 1];
        int count = placement.conflicts(label, candidate, inTheWay);
        if (count > MOST_ASIDE) {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (!isMovable(inTheWay[i])) {
                return false;
            }
        }
        double gain = cost(label) - candidate.cost() - LEAST_GAIN;
        Candidate[] before = new Candidate[count + 1];
        before[count] = takeOff(label);
        for (int i = 0; i < count; i++) {
            before[i] = takeOff(inTheWay[i]);
        }
        inTheWay[count] = label;
        placement.put(label, candidate);
        if (settle(inTheWay, before, count, gain)) {
            return true;
        }
        restore(inTheWay, before, count + 1);
        return false;
    }

    private boolean settle(int[] labels, Candidate[] before, int count, double gain) {
        double left = gain;
        for (int i = 0; i < count; i++) {
            int label = labels[i];
            double old = before[i].cost();
            Candidate other = bestFree(label, old + left);
            if (other != null) {
                placement.put(label, other);
                left -= other.cost() - old;
            } else {
                left -= unplacedCost[label] - old;
            }
            if (left < 0) {
                return false;
            }
        }
        return true;
    }

    private Candidate takeOff(int label) {
        Candidate place = placement.place(label);
        if (place != null) {
            placement.remove(label);
        }
        return place;
    }

    private void restore(int[] labels, Candidate[] before, int count) {
        for (int i = 0; i < count; i++) {
            takeOff(labels[i]);
        }
        for (int i = 0; i < count; i++) {
            if (before[i] != null) {
                placement.put(labels[i], before[i]);
            }
        }
    }
}
