package org.fourquadrant.facts.label;

/** Puts a label where it stands best among the places that are free. */
final class GreedyPlacer {

    /** Costs up to which places are made before farther ones are: most labels find one of the first. */
    private static final double[] BOUNDS = {6, 12, 24, 48, Double.POSITIVE_INFINITY};

    private final CandidateTable table;
    private final Placement placement;

    GreedyPlacer(CandidateTable table, Placement placement) {
        this.table = table;
        this.placement = placement;
    }

    /** Places a label if any of its places is free. */
    void place(int label) {
        Candidate best = null;
        int looked = 0;
        for (double bound : BOUNDS) {
            Candidates candidates = table.below(label, bound);
            for (; looked < candidates.size(); looked++) {
                if (candidates.inTheWay(looked) == 0 && isBetter(candidates.get(looked), best)) {
                    best = candidates.get(looked);
                }
            }
            // Whatever is not made yet costs at least as much as the bound.
            if (best != null && best.cost() <= bound) {
                break;
            }
        }
        if (best != null) {
            placement.put(label, best);
        }
    }

    private static boolean isBetter(Candidate one, Candidate other) {
        return other == null || one.cost() < other.cost();
    }
}
