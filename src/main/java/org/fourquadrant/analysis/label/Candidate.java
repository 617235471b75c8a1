package org.fourquadrant.analysis.label;

import org.fourquadrant.analysis.screen.Box;
import org.fourquadrant.analysis.screen.Segment;

/**
 * A possible place of a label.
 *
 * @param box where the text would stand
 * @param leader the line to its mark, or null where it stands next to it
 * @param extent the smallest box around both
 * @param slotCost how far its slot is from ideal
 * @param cost the same with what is around it, at least the slot's unless it is kept by habit
 */
record Candidate(Box box, Segment leader, Box extent, double slotCost, double cost) {

    static Candidate of(Box box, Segment leader, double slotCost, double softCost) {
        Box extent = leader == null ? box : box.union(leader.bounds());
        return new Candidate(box, leader, extent, slotCost, slotCost + softCost);
    }

    Candidate atCost(double value) {
        return new Candidate(box, leader, extent, slotCost, value);
    }

    /** Whether the two cannot both be drawn: texts too close, a leader through a text, or crossing leaders. */
    boolean conflictsWith(Candidate other, double padding) {
        if (!extent.comesWithin(padding, other.extent)) {
            return false;
        }
        if (box.comesWithin(padding, other.box)) {
            return true;
        }
        boolean mine = leader != null && leader.crosses(other.box);
        boolean theirs = other.leader != null && other.leader.crosses(box);
        boolean both = leader != null && other.leader != null && leader.crosses(other.leader);
        return mine || theirs || both;
    }
}
