package org.fourquadrant.facts.label;

import java.util.List;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.Segment;
import org.fourquadrant.model.view.LabelOffset;

/** The places that the labels of a scene could take. */
final class CandidateFactory {

    /** How much better, in pixels of gap, another place must be before a label leaves its home. */
    private static final double HABIT = 15;

    private final MarkDiscs marks;
    private final List<LabelRequest> labels;
    private final Background background;

    CandidateFactory(LabelScene scene, Background background) {
        this.marks = scene.marks();
        this.labels = scene.labels();
        this.background = background;
    }

    /** The box of a label in a slot. */
    Box box(int label, Slot slot) {
        LabelRequest request = labels.get(label);
        int mark = request.mark();
        return slot.box(marks.x()[mark], marks.y()[mark], marks.radius()[mark], request.width(), request.height());
    }

    /** The label in a slot, or null where something immovable is in the way. */
    Candidate inSlot(int label, Slot slot) {
        Box box = box(label, slot);
        int mark = labels.get(label).mark();
        if (background.blocks(box) || background.parts(box, mark)) {
            return null;
        }
        Segment leader = slot.gap() > Slot.NEXT_TO_MARK ? leader(mark, box) : null;
        return leader != null && background.blocks(leader, mark)
                ? null
                : new Candidate(box, leader, slot.cost(), one -> background.softCost(one, mark, slot.gap()));
    }

    /** The label in a slot at the slot's own cost, for crowds where niceties cost too much time. */
    Candidate roughly(int label, Slot slot, Box box) {
        Segment leader =
                slot.gap() > Slot.NEXT_TO_MARK ? leader(labels.get(label).mark(), box) : null;
        return new Candidate(box, leader, slot.cost(), one -> 0);
    }

    /** The label where it is at home, or null where something immovable is in the way. */
    Candidate free(int label, LabelOffset offset) {
        Candidate candidate = at(label, offset);
        int mark = labels.get(label).mark();
        boolean blocked = background.blocks(candidate.box())
                || background.parts(candidate.box(), mark)
                || candidate.leader() != null && background.blocks(candidate.leader(), mark);
        return blocked
                ? null
                : new Candidate(candidate.box(), candidate.leader(), Math.max(0, candidate.cost() - HABIT), one -> 0);
    }

    /** The label at an offset, whatever it covers. */
    Candidate at(int label, LabelOffset offset) {
        LabelRequest request = labels.get(label);
        int mark = request.mark();
        double x = marks.x()[mark];
        double y = marks.y()[mark];
        Box box = Box.around(x + offset.dx(), y + offset.dy(), request.width(), request.height());
        double gap = Math.max(0, box.distanceTo(x, y) - marks.radius()[mark]);
        Segment leader = gap > Slot.NEXT_TO_MARK ? leader(mark, box) : null;
        double cost = PlaceCost.of(attach(offset.dx(), request.width()), attach(offset.dy(), request.height()), gap);
        return new Candidate(box, leader, cost, one -> background.softCost(one, mark, gap));
    }

    private static double attach(double offset, double size) {
        return Math.max(-1, Math.min(1, 2 * offset / size));
    }

    LabelOffset offset(int label, Box box) {
        int mark = labels.get(label).mark();
        return new LabelOffset(box.centreX() - marks.x()[mark], box.centreY() - marks.y()[mark]);
    }

    private Segment leader(int mark, Box box) {
        double x = marks.x()[mark];
        double y = marks.y()[mark];
        double endX = box.nearestX(x);
        double endY = box.nearestY(y);
        double length = box.distanceTo(x, y);
        double start = marks.radius()[mark] / length;
        return new Segment(x + (endX - x) * start, y + (endY - y) * start, endX, endY);
    }
}
