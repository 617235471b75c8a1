package org.fourquadrant.facts.label;

import java.util.function.DoubleSupplier;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.Segment;

/** A possible place of a label. What it costs is worked out when first asked for: most are never taken. */
final class Candidate {

    private final Box box;
    private final Segment leader;
    private final Box extent;
    private final double ownCost;
    private final DoubleSupplier surroundings;
    private double cost = Double.NaN;

    /**
     * A place.
     *
     * @param box where the text would stand
     * @param leader the line to its mark, or null where it stands next to it
     * @param ownCost how far its place at the mark is from ideal
     * @param surroundings how unpleasant what is around it is
     */
    Candidate(Box box, Segment leader, double ownCost, DoubleSupplier surroundings) {
        this.box = box;
        this.leader = leader;
        this.extent = leader == null ? box : around(box, leader.x1(), leader.y1());
        this.ownCost = ownCost;
        this.surroundings = surroundings;
    }

    /** A leader ends at the box, so that only its start can stand out. */
    private static Box around(Box box, double x, double y) {
        double left = Math.min(box.x(), x);
        double top = Math.min(box.y(), y);
        return new Box(left, top, Math.max(box.maxX(), x) - left, Math.max(box.maxY(), y) - top);
    }

    Box box() {
        return box;
    }

    Segment leader() {
        return leader;
    }

    /** The smallest box around text and leader. */
    Box extent() {
        return extent;
    }

    /** How far it is from ideal, in pixels of gap. */
    double cost() {
        if (Double.isNaN(cost)) {
            cost = ownCost + surroundings.getAsDouble();
        }
        return cost;
    }

    /** Whether the two cannot both be drawn: texts too close, a leader through a text, or crossing leaders. */
    boolean conflictsWith(Candidate other) {
        if (!extent.comesWithin(Spacing.SIDEWAYS, Spacing.UPWARDS, other.extent)) {
            return false;
        }
        if (Spacing.touch(box, other.box)) {
            return true;
        }
        boolean mine = leader != null && Spacing.runsThrough(leader, other.box);
        boolean theirs = other.leader != null && Spacing.runsThrough(other.leader, box);
        boolean both = leader != null && other.leader != null && leader.crosses(other.leader);
        return mine || theirs || both;
    }
}
