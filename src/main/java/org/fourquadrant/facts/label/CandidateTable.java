package org.fourquadrant.facts.label;

import java.util.List;

/** The candidates of each label, made when first asked for and then kept, since the search comes back to them. */
final class CandidateTable {

    private final List<LabelRequest> labels;
    private final CandidateFactory factory;
    private final Placement placement;
    private final int[] nextSlot;
    private final Candidate[] homes;

    CandidateTable(LabelScene scene, CandidateFactory factory, Placement placement) {
        this.labels = scene.labels();
        this.factory = factory;
        this.placement = placement;
        this.nextSlot = new int[labels.size()];
        this.homes = new Candidate[labels.size()];
        for (int label = 0; label < homes.length; label++) {
            homes[label] = labels.get(label).home() instanceof Home.At home ? factory.free(label, home.offset()) : null;
        }
    }

    /** Where the label is at home, or null where it is not or something immovable is in the way. */
    Candidate home(int label) {
        return homes[label];
    }

    /** Candidates of a label, among them all that cost less than a bound before anything around them is looked at. */
    Candidates below(int label, double bound) {
        Candidates known = placement.candidates(label);
        int before = known.size();
        if (nextSlot[label] == 0 && homes[label] != null) {
            known.add(homes[label]);
        }
        while (nextSlot[label] < Slot.ALL.size()
                && Slot.ALL.get(nextSlot[label]).cost() < bound) {
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
