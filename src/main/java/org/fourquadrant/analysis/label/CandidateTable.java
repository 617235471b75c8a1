package org.fourquadrant.analysis.label;

import java.util.ArrayList;
import java.util.List;

/** The candidates of each label, made when first asked for and then kept, since the search comes back to them. */
final class CandidateTable {

    /** How much better, in pixels of gap, another place must be before a label leaves the one it had. */
    private static final double HABIT = 15;

    private final List<LabelRequest> labels;
    private final CandidateFactory factory;
    private final List<List<Candidate>> candidates;
    private final int[] nextSlot;
    private final Candidate[] previous;

    CandidateTable(LabelScene scene, CandidateFactory factory) {
        this.labels = scene.labels();
        this.factory = factory;
        this.candidates = new ArrayList<>();
        this.nextSlot = new int[labels.size()];
        this.previous = new Candidate[labels.size()];
        for (int label = 0; label < previous.length; label++) {
            previous[label] = findPrevious(label);
            candidates.add(new ArrayList<>());
        }
    }

    private Candidate findPrevious(int label) {
        Candidate candidate = labels.get(label)
                .previous()
                .map(offset -> factory.free(label, offset))
                .orElse(null);
        return candidate == null ? null : candidate.atCost(Math.max(0, candidate.cost() - HABIT));
    }

    /** Where the label stood in the frame before, or null where it did not or can no longer. */
    Candidate previous(int label) {
        return previous[label];
    }

    /**
     * The n-th place of a label that nothing immovable blocks, in the order of {@link Slot#ALL}; null where there are
     * no more that cost less than the bound before anything around them is looked at.
     */
    Candidate get(int label, int index, double bound) {
        List<Candidate> known = candidates.get(label);
        while (index >= known.size() && hasSlotBelow(label, bound)) {
            Candidate candidate = factory.inSlot(label, Slot.ALL.get(nextSlot[label]++));
            if (candidate != null) {
                known.add(candidate);
            }
        }
        return index < known.size() ? known.get(index) : null;
    }

    private boolean hasSlotBelow(int label, double bound) {
        return nextSlot[label] < Slot.ALL.size()
                && Slot.ALL.get(nextSlot[label]).cost() < bound;
    }
}
