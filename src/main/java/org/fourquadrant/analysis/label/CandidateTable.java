package org.fourquadrant.analysis.label;

import java.util.List;

/** The candidates of each label, made when first asked for and then kept, since the search comes back to them. */
final class CandidateTable {

    private final List<LabelRequest> labels;
    private final CandidateFactory factory;
    private final Placement placement;
    private final int[] nextSlot;
    private final Candidate[] previous;

    CandidateTable(LabelScene scene, CandidateFactory factory, Placement placement) {
        this.labels = scene.labels();
        this.factory = factory;
        this.placement = placement;
        this.nextSlot = new int[labels.size()];
        this.previous = new Candidate[labels.size()];
        for (int label = 0; label < previous.length; label++) {
            previous[label] = findPrevious(label);
        }
    }

    private Candidate findPrevious(int label) {
        return labels.get(label)
                .previous()
                .map(offset -> factory.free(label, offset))
                .orElse(null);
    }

    /** Where the label stood in the frame before, or null where it did not or can no longer. */
    Candidate previous(int label) {
        return previous[label];
    }

    /** Candidates of a label, among them all that cost less than a bound before anything around them is looked at. */
    Candidates below(int label, double bound) {
        Candidates known = placement.candidates(label);
        int before = known.size();
        if (nextSlot[label] == 0 && previous[label] != null) {
            known.add(previous[label]);
        }
        while (nextSlot[label] < Slot.ALL.size() && Slot.ALL.get(nextSlot[label]).cost() < bound) {
            Candidate candidate = factory.inSlot(label, Slot.ALL.get(nextSlot[label]++));
            if (candidate != null) {
                known.add(candidate);
            }
        }
        placement.countAround(label, before);
        return known;
    }

    /** All candidates of a label. */
    Candidates all(int label) {
        return below(label, Double.POSITIVE_INFINITY);
    }
}
