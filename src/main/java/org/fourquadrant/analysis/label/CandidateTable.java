package org.fourquadrant.analysis.label;

import java.util.List;

/** The candidates of each label, made when first asked for and then kept, since the search comes back to them. */
final class CandidateTable {

    /** How much better, in pixels of gap, another place must be before a label leaves the one it had. */
    private static final double HABIT = 15;

    private static final Candidate BLOCKED = new Candidate(null, null, Double.POSITIVE_INFINITY);

    private final List<LabelRequest> labels;
    private final CandidateFactory factory;
    private final Candidate[][] candidates;
    private final Candidate[] previous;

    CandidateTable(LabelScene scene, CandidateFactory factory) {
        this.labels = scene.labels();
        this.factory = factory;
        this.candidates = new Candidate[labels.size()][];
        this.previous = new Candidate[labels.size()];
        for (int label = 0; label < previous.length; label++) {
            previous[label] = findPrevious(label);
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

    /** The label in the n-th slot of {@link Slot#ALL}, or null where something immovable is in the way. */
    Candidate get(int label, int slot) {
        if (candidates[label] == null) {
            candidates[label] = new Candidate[Slot.ALL.size()];
        }
        Candidate known = candidates[label][slot];
        if (known == null) {
            known = factory.inSlot(label, Slot.ALL.get(slot));
            candidates[label][slot] = known == null ? BLOCKED : known;
        }
        return known == BLOCKED ? null : known;
    }
}
