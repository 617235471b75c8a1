package org.fourquadrant.facts.label;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.Segment;

/**
 * What does not move while labels are placed: the plot's edges, all marks, the obstacles. It knows where a text may
 * stand, and whose mark a reader would take it for.
 */
final class FixedObstacles {

    /** Pixels kept between a text and the lines that frame the plot. */
    private static final double EDGE = 1.5;

    private static final double ROUNDING = 1e-6;

    private final Box plot;
    private final MarkDiscs marks;
    private final NearMarks near;
    private final List<Box> hard = new ArrayList<>();
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> levels = new ArrayList<>();
    private final List<Box> soft = new ArrayList<>();

    FixedObstacles(LabelScene scene) {
        plot = inner(scene.plot());
        marks = scene.marks();
        near = new NearMarks(scene);
        for (Obstacle obstacle : scene.obstacles()) {
            of(obstacle.strength()).add(obstacle.box());
        }
    }

    /** The marks among them. */
    NearMarks near() {
        return near;
    }

    private static Box inner(Box plot) {
        double edge = Math.min(EDGE, Math.min(plot.width(), plot.height()) / 2);
        return plot.grown(-edge);
    }

    private List<Box> of(Obstacle.Strength strength) {
        return switch (strength) {
            case HARD -> hard;
            case LINE -> lines;
            case LEVEL -> levels;
            case SOFT -> soft;
        };
    }

    /** Whether a text of a mark may stand here, next to its mark or, with a leader, apart from it. */
    boolean allows(Box text, int own, boolean hasLeader) {
        return leavesFree(text, own) && isAmongMarks(text, own, hasLeader);
    }

    /** Whether no obstacle is in the way of a text; marks and edges may be. */
    boolean leavesFree(Box text, int own) {
        return !overlapsAny(hard, text)
                && !overlapsAny(lines, text)
                && !overlapsAny(levels, text)
                && !isBeyondLine(text, own);
    }

    /** Whether marks and edges let a text stand here; obstacles may be in the way. */
    boolean isAmongMarks(Box text, int own, boolean hasLeader) {
        return plot.contains(text) && near.leaveFree(text, own, hasLeader);
    }

    /** Whether a text here would say that its mark is on the other side of an upright line; a mark on it meets it. */
    private boolean isBeyondLine(Box text, int own) {
        for (int i = 0; i < lines.size(); i++) {
            double line = lines.get(i).centreX();
            if (marks.x()[own] >= line - ROUNDING != text.centreX() >= line) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the leader of a mark may run here: not over what is kept clear, nor another mark, nor to the other side of
     * a line, where a label would say that its mark is there, too. What the mark itself stands on is no matter.
     */
    boolean allows(Segment leader, int own) {
        return leavesFree(leader, own) && near.leaveFree(leader, own);
    }

    /** Whether no obstacle is in the way of a leader; marks may be. */
    boolean leavesFree(Segment leader, int own) {
        return !entersAny(hard, leader, own) && !entersAny(lines, leader, own) && !runsAlongLine(leader);
    }

    private boolean entersAny(List<Box> boxes, Segment leader, int own) {
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (leader.crosses(box) && near.distance(box, own) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text stands so near to its mark that it needs no leader. */
    boolean isNextTo(Box text, int own) {
        return near.gap(text, own) <= RelativePosition.NEXT_TO_MARK;
    }

    /** The leader to a text that someone put somewhere; null where nobody misses it. */
    Segment leaderIfMissed(Box text, int own) {
        boolean isItsOwn = isNextTo(text, own) && near.costOfNearer(text, own) + near.costOfRow(text, own) == 0;
        return isItsOwn ? null : near.leader(text, own);
    }

    /** What is unpleasant, though allowed, about a text here. */
    double softCost(Box text, Segment leader, int own) {
        return costOfObstacles(text, leader) + near.cost(text, leader, own);
    }

    /** What is unpleasant about the obstacles under a text and its leader. */
    double costOfObstacles(Box text, Segment leader) {
        double cost = overlapsAny(soft, text) ? RelativePosition.OVER_SOFT_OBSTACLE : 0;
        return leader != null && crossesAny(soft, leader) ? cost + RelativePosition.LEADER_OVER_OBSTACLE : cost;
    }

    private static boolean crossesAny(List<Box> boxes, Segment leader) {
        for (int i = 0; i < boxes.size(); i++) {
            if (leader.crosses(boxes.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Such a leader is not seen beside the line that it runs along. */
    private boolean runsAlongLine(Segment leader) {
        for (int i = 0; i < soft.size(); i++) {
            Box line = soft.get(i);
            if (line.distanceTo(leader.x1(), leader.y1()) <= 0 && line.distanceTo(leader.x2(), leader.y2()) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlapsAny(List<Box> boxes, Box box) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).overlaps(box)) {
                return true;
            }
        }
        return false;
    }
}
