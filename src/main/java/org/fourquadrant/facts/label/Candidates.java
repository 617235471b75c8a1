package org.fourquadrant.facts.label;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.Segment;
import org.fourquadrant.model.view.LabelOffset;

/** The places that the labels of a scene could take, made when first asked for and then kept by the placement. */
final class Candidates {

    /** How much better, in pixels of gap, another place must be before a label leaves its home. */
    private static final double HABIT = 15;

    private final MarkDiscs marks;
    private final List<LabelRequest> labels;
    private final List<RelativePosition> positions;
    private final FixedObstacles obstacles;
    private final Placement placement;
    private final int[] nextPosition;
    private final Candidate[] homes;
    private final KnownSpots.Spot[][] spots;

    /** @param known what is known of the places at these marks */
    Candidates(LabelScene scene, FixedObstacles obstacles, Placement placement, Effort effort, KnownSpots known) {
        this.marks = scene.marks();
        this.labels = scene.labels();
        this.positions = effort.positions(labels.size());
        this.spots = known.at(positions, marks.size());
        this.obstacles = obstacles;
        this.placement = placement;
        this.nextPosition = new int[labels.size()];
        this.homes = new Candidate[labels.size()];
        for (int label = 0; label < homes.length; label++) {
            homes[label] = labels.get(label).home() instanceof Home.At home ? atHome(label, home.offset()) : null;
        }
    }

    /** Where the label is at home, or null where it is not or something immovable is in the way. */
    Candidate home(int label) {
        return homes[label];
    }

    /** Candidates of a label, among them all that cost less than a bound before anything around them is looked at. */
    CandidateList below(int label, double bound) {
        CandidateList known = placement.candidates(label);
        int before = known.size();
        if (nextPosition[label] == 0 && homes[label] != null) {
            known.add(homes[label]);
        }
        while (nextPosition[label] < positions.size()
                && positions.get(nextPosition[label]).cost() < bound) {
            Candidate candidate = at(label, nextPosition[label]++);
            if (candidate != null) {
                known.add(candidate);
            }
        }
        placement.countAround(label, before);
        return known;
    }

    /** All candidates of a label. */
    CandidateList all(int label) {
        return below(label, Double.POSITIVE_INFINITY);
    }

    /** Where a person put the label, whatever it covers. */
    Candidate pinned(int label, LabelOffset offset) {
        int mark = labels.get(label).mark();
        Box text = text(label, offset);
        Segment leader = obstacles.leaderIfMissed(text, mark);
        return new Candidate(text, leader, cost(label, offset), () -> obstacles.softCost(text, leader, mark));
    }

    /**
     * All candidates of a label, and those whose leaders run across other marks; not counted by the placement.
     *
     * @param across what it costs to run across marks
     */
    List<Candidate> acrossMarks(int label, double across) {
        LabelRequest request = labels.get(label);
        int mark = request.mark();
        List<Candidate> found = new ArrayList<>();
        for (RelativePosition position : positions) {
            Box text = position.box(
                    marks.x()[mark], marks.y()[mark], marks.radius()[mark], request.width(), request.height());
            boolean isNext = position.gap() <= RelativePosition.NEXT_TO_MARK;
            if (obstacles.allows(text, mark, !isNext)) {
                Segment leader = isNext ? null : obstacles.near().leader(text, mark);
                if (leader == null || obstacles.leavesFree(leader, mark)) {
                    boolean clear = leader == null || obstacles.near().leaveFree(leader, mark);
                    double cost = position.cost() + (clear ? 0 : across);
                    found.add(new Candidate(text, leader, cost, () -> obstacles.softCost(text, leader, mark)));
                }
            }
        }
        return found;
    }

    /** Null where something immovable is in the way. */
    private Candidate at(int label, int position) {
        LabelRequest request = labels.get(label);
        int mark = request.mark();
        KnownSpots.Spot spot = spot(request, position);
        if (!spot.isOpen() || !obstacles.leavesFree(spot.text(), mark)) {
            return null;
        }
        Segment leader = spot.leader();
        return leader == null || obstacles.leavesFree(leader, mark)
                ? new Candidate(
                        spot.text(),
                        leader,
                        positions.get(position).cost(),
                        () -> obstacles.costOfObstacles(spot.text(), leader)
                                + spot.surroundings(obstacles.near(), mark))
                : null;
    }

    private KnownSpots.Spot spot(LabelRequest request, int position) {
        KnownSpots.Spot[] ofMark = spots[request.mark()];
        if (ofMark == null) {
            ofMark = new KnownSpots.Spot[positions.size()];
            spots[request.mark()] = ofMark;
        }
        KnownSpots.Spot known = ofMark[position];
        if (known == null || !known.isOf(request)) {
            known = spot(request, positions.get(position));
            ofMark[position] = known;
        }
        return known;
    }

    private KnownSpots.Spot spot(LabelRequest request, RelativePosition position) {
        int mark = request.mark();
        Box text =
                position.box(marks.x()[mark], marks.y()[mark], marks.radius()[mark], request.width(), request.height());
        boolean isNext = position.gap() <= RelativePosition.NEXT_TO_MARK;
        boolean open = obstacles.isAmongMarks(text, mark, !isNext);
        Segment leader = isNext || !open ? null : obstacles.near().leader(text, mark);
        return new KnownSpots.Spot(
                text, leader, open && (leader == null || obstacles.near().leaveFree(leader, mark)));
    }

    /** Null where something immovable is in the way. */
    private Candidate candidate(Box text, int mark, boolean isNext, double cost) {
        if (!obstacles.allows(text, mark, !isNext)) {
            return null;
        }
        Segment leader = isNext ? null : obstacles.near().leader(text, mark);
        return leader == null || obstacles.allows(leader, mark)
                ? new Candidate(text, leader, cost, () -> obstacles.softCost(text, leader, mark))
                : null;
    }

    private Candidate atHome(int label, LabelOffset offset) {
        Box text = text(label, offset);
        int mark = labels.get(label).mark();
        Candidate plain = candidate(text, mark, obstacles.isNextTo(text, mark), cost(label, offset));
        return plain == null ? null : new Candidate(text, plain.leader(), Math.max(0, plain.cost() - HABIT), () -> 0);
    }

    /** The text of a label at an offset from its mark. */
    Box text(int label, LabelOffset offset) {
        LabelRequest request = labels.get(label);
        int mark = request.mark();
        return Box.around(
                marks.x()[mark] + offset.dx(), marks.y()[mark] + offset.dy(), request.width(), request.height());
    }

    private double cost(int label, LabelOffset offset) {
        LabelRequest request = labels.get(label);
        double gap = obstacles.near().gap(text(label, offset), request.mark());
        return RelativePosition.cost(attach(offset.dx(), request.width()), attach(offset.dy(), request.height()), gap);
    }

    private static double attach(double offset, double size) {
        return Math.max(-1, Math.min(1, 2 * offset / size));
    }
}
