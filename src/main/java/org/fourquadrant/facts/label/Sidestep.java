package org.fourquadrant.facts.label;

import org.fourquadrant.facts.screen.Box;

/**
 * Takes labels away from what makes them harder to read, to a free place next to their mark: a faint line that strikes
 * through them, another label so close in the same row that both read as one. No other label moves; a cost in the
 * search would have its way at the price of longer leaders elsewhere.
 */
final class Sidestep {

    /** No place next to a mark costs more. */
    private static final double DEAREST = 12;

    /** Two texts in a row read as one below this gap, about the width of two spaces, pixels. */
    private static final double WORD_GAP = 4;

    private final Background background;
    private final CandidateTable table;
    private final Placement placement;
    private final int labels;

    Sidestep(Background background, CandidateTable table, Placement placement, int labels) {
        this.background = background;
        this.table = table;
        this.placement = placement;
        this.labels = labels;
    }

    /** Moves those of the labels that are hard to read where they stand and have a better place. */
    void take(int[] those) {
        for (int label : those) {
            Candidate place = placement.place(label);
            if (place != null && isHardToRead(label, place.box())) {
                Candidate better = better(label);
                if (better != null) {
                    placement.remove(label);
                    placement.put(label, better);
                }
            }
        }
    }

    private Candidate better(int label) {
        Candidates candidates = table.below(label, DEAREST);
        Candidate best = null;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate place = candidates.get(i);
            if (candidates.inTheWay(i) == 0
                    && place.leader() == null
                    && place.cost() < DEAREST
                    && (best == null || place.cost() < best.cost())
                    && !isHardToRead(label, place.box())) {
                best = place;
            }
        }
        return best;
    }

    private boolean isHardToRead(int label, Box box) {
        return background.strikes(box) || runsIntoAnother(label, box);
    }

    private boolean runsIntoAnother(int label, Box box) {
        for (int other = 0; other < labels; other++) {
            if (other != label && placement.isPlaced(other)) {
                Box text = placement.place(other).box();
                boolean sameRow = Math.abs(text.centreY() - box.centreY()) < box.height() / 2;
                if (sameRow && text.x() < box.maxX() + WORD_GAP && box.x() < text.maxX() + WORD_GAP) {
                    return true;
                }
            }
        }
        return false;
    }
}
