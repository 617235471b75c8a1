package org.fourquadrant.analysis.label;

import org.fourquadrant.analysis.screen.Box;
import org.fourquadrant.analysis.screen.Segment;

/**
 * A possible place of a label.
 *
 * @param box where the text would stand
 * @param leader the line to its mark, or null where it stands next to it
 * @param cost how far it is from ideal, 0 or more
 */
record Candidate(Box box, Segment leader, double cost) {

    Candidate atCost(double value) {
        return new Candidate(box, leader, value);
    }

    /** The smallest box around text and leader. */
    Box extent() {
        return leader == null ? box : box.union(leader.bounds());
    }

    /** Whether the two cannot both be drawn: texts too close, a leader through a text, or crossing leaders. */
    boolean conflictsWith(Candidate other, double padding) {
        if (box.overlaps(other.box.grown(padding))) {
            return true;
        }
        boolean mine = leader != null && leader.crosses(other.box);
        boolean theirs = other.leader != null && other.leader.crosses(box);
        boolean both = leader != null && other.leader != null && leader.crosses(other.leader);
        return mine || theirs || both;
    }
}
