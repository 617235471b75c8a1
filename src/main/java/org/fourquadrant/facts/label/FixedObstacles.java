package org.fourquadrant.facts.label;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.PointGrid;
import org.fourquadrant.facts.screen.Segment;

/**
 * What does not move while labels are placed: the plot's edges, all marks, the obstacles. It knows where a text may
 * stand, and whose mark a reader would take it for.
 */
final class FixedObstacles {

    /** Pixels kept between a text and a mark that is not its own. */
    private static final double MARK_PADDING = 1;

    /** Pixels kept between a text with a leader and other marks: nearer it would read as theirs, leader or not. */
    private static final double APART = 3;

    /** Pixels kept between a text and the lines that frame the plot. */
    private static final double EDGE = 1.5;

    private static final double ROUNDING = 1e-6;
    private static final int MOST_COUNTED = 3;
    private static final double CELL = 16;

    private final Box plot;
    private final MarkDiscs marks;
    private final boolean[] seen;
    private final double maxRadius;
    private final PointGrid grid;
    private final int[] found;
    private final List<Box> hard = new ArrayList<>();
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> levels = new ArrayList<>();
    private final List<Box> soft = new ArrayList<>();

    FixedObstacles(LabelScene scene) {
        plot = inner(scene.plot());
        marks = scene.marks();
        seen = Attribution.seen(scene);
        maxRadius = marks.maxRadius();
        grid = new PointGrid(marks.x(), marks.y(), CELL);
        found = new int[marks.size()];
        for (Obstacle obstacle : scene.obstacles()) {
            of(obstacle.strength()).add(obstacle.box());
        }
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
        return plot.contains(text) && isClearOfMarks(text, own, hasLeader);
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
     * Whether a text covers no mark and stands, with a leader, not next to another, or without one nearest to its own and
     * not in a row with another at its end.
     */
    private boolean isClearOfMarks(Box text, int own, boolean hasLeader) {
        double mine = distance(text, own);
        double reach = maxRadius + MARK_PADDING;
        int count = around(
                text,
                Math.max(mine, maxRadius + SameRow.near(maxRadius)),
                hasLeader ? maxRadius + APART : Math.max(mine, reach));
        for (int i = 0; i < count; i++) {
            int mark = found[i];
            double distance = distance(text, mark);
            double least = marks.radius()[mark] + MARK_PADDING;
            if (mark != own && seen[mark]) {
                if (!hasLeader && SameRow.takes(marks, text, own, mark)) {
                    return false;
                }
                least = hasLeader ? marks.radius()[mark] + APART : Math.max(least, mine);
            }
            if (distance < least - ROUNDING) {
                return false;
            }
        }
        return true;
    }

    private double distance(Box text, int mark) {
        return text.distanceTo(marks.x()[mark], marks.y()[mark]);
    }

    private int around(Box text, double reach) {
        return around(text, reach, reach);
    }

    private int around(Box text, double sideways, double upwards) {
        return grid.collect(
                text.x() - sideways, text.y() - upwards, text.maxX() + sideways, text.maxY() + upwards, found);
    }

    /**
     * Whether the leader of a mark may run here: not over what is kept clear, nor another mark, nor to the other side of
     * a line, where a label would say that its mark is there, too. What the mark itself stands on is no matter.
     */
    boolean allows(Segment leader, int own) {
        return leavesFree(leader, own) && isClearOfMarks(leader, own);
    }

    /** Whether no obstacle is in the way of a leader; marks may be. */
    boolean leavesFree(Segment leader, int own) {
        return !entersAny(hard, leader, own) && !entersAny(lines, leader, own);
    }

    private boolean entersAny(List<Box> boxes, Segment leader, int own) {
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (leader.crosses(box) && distance(box, own) > 0) {
                return true;
            }
        }
        return false;
    }

    /** A mark that lies on the leader's own mark is left behind at once, other marks are not touched at all. */
    boolean isClearOfMarks(Segment leader, int own) {
        int count = grid.collect(
                Math.min(leader.x1(), leader.x2()) - maxRadius,
                Math.min(leader.y1(), leader.y2()) - maxRadius,
                Math.max(leader.x1(), leader.x2()) + maxRadius,
                Math.max(leader.y1(), leader.y2()) + maxRadius,
                found);
        for (int i = 0; i < count; i++) {
            int mark = found[i];
            double x = marks.x()[mark];
            double y = marks.y()[mark];
            double fromStart = Math.sqrt(squared(x - leader.x1()) + squared(y - leader.y1()));
            if (mark != own && leader.distanceTo(x, y) < Math.min(marks.radius()[mark], fromStart) - ROUNDING) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text stands so near to its mark that it needs no leader. */
    boolean isNextTo(Box text, int own) {
        return gap(text, own) <= RelativePosition.NEXT_TO_MARK;
    }

    /** Pixels between a text and its mark. */
    double gap(Box text, int own) {
        return Math.max(0, distance(text, own) - marks.radius()[own]);
    }

    /** The leader to a text that someone put somewhere; null where nobody misses it. */
    Segment leaderIfMissed(Box text, int own) {
        boolean isItsOwn = isNextTo(text, own) && costOfNearer(text, own) + costOfRow(text, own) == 0;
        return isItsOwn ? null : leader(text, own);
    }

    /** The leader from a mark to a text, which ends at its nearest point. */
    Segment leader(Box text, int own) {
        double x = marks.x()[own];
        double y = marks.y()[own];
        double length = distance(text, own);
        if (length == 0) {
            return new Segment(x, y, x, y);
        }
        double endX = text.nearestX(x);
        double endY = text.nearestY(y);
        double start = start(own, (endX - x) / length, (endY - y) / length) / length;
        return new Segment(x + (endX - x) * start, y + (endY - y) * start, endX, endY);
    }

    /** How far from its mark's centre a leader starts: at the edge, or as far in as no other mark is nearer. */
    private double start(int own, double directionX, double directionY) {
        double x = marks.x()[own];
        double y = marks.y()[own];
        double start = marks.radius()[own];
        int count = grid.collect(x - 2 * start, y - 2 * start, x + 2 * start, y + 2 * start, found);
        for (int i = 0; i < count; i++) {
            double dx = marks.x()[found[i]] - x;
            double dy = marks.y()[found[i]] - y;
            double along = dx * directionX + dy * directionY;
            if (along > 0 && seen[found[i]]) {
                start = Math.min(start, (dx * dx + dy * dy) / (2 * along));
            }
        }
        return start;
    }

    private static double squared(double value) {
        return value * value;
    }

    /** What is unpleasant, though allowed, about a text here. */
    double softCost(Box text, Segment leader, int own) {
        return costOfObstacles(text, leader) + costOfMarks(text, leader, own);
    }

    /** What is unpleasant about the obstacles under a text and its leader. */
    double costOfObstacles(Box text, Segment leader) {
        double cost = overlapsAny(soft, text) ? RelativePosition.OVER_SOFT_OBSTACLE : 0;
        return leader != null && crossesAny(soft, leader) ? cost + RelativePosition.LEADER_OVER_OBSTACLE : cost;
    }

    /** What is unpleasant about the marks around a text. */
    double costOfMarks(Box text, Segment leader, int own) {
        double near = leader == null ? costOfNeighbours(text, own) : costOfNearer(text, own);
        return near + costOfRow(text, own);
    }

    /** Marks beside a text next to its own that a hasty reader could take for it. */
    private double costOfNeighbours(Box text, int own) {
        double near = Math.max(0, distance(text, own) - marks.radius()[own]) + 1;
        int count = around(text, maxRadius + near);
        int beside = 0;
        for (int i = 0; i < count && beside < MOST_COUNTED; i++) {
            int mark = found[i];
            beside += mark != own && distance(text, mark) < marks.radius()[mark] + near ? 1 : 0;
        }
        return RelativePosition.FOREIGN_MARK_BESIDE * beside;
    }

    /** Another mark that is nearer to a text than its own: the reader has to follow the leader. */
    private double costOfNearer(Box text, int own) {
        double mine = distance(text, own);
        double nearest = nearestOther(text, own, mine);
        return nearest < mine
                ? RelativePosition.FOREIGN_MARK_NEARER + RelativePosition.FOREIGN_MARK_NEARER_EACH * (mine - nearest)
                : 0;
    }

    /** Another mark in the row of a text, at its end. */
    private double costOfRow(Box text, int own) {
        int count = around(text, maxRadius + SameRow.far(maxRadius), 0);
        for (int i = 0; i < count; i++) {
            if (found[i] != own && seen[found[i]] && SameRow.draws(marks, text, own, found[i])) {
                return RelativePosition.FOREIGN_MARK_IN_ROW;
            }
        }
        return 0;
    }

    /** Distance of the nearest other mark, or a bound if none is nearer. In a crowd it is found in the first ring. */
    private double nearestOther(Box text, int own, double bound) {
        double nearest = bound;
        for (double reach = Math.min(CELL / 2, bound); ; reach = Math.min(2 * reach, bound)) {
            int count = around(text, reach);
            for (int i = 0; i < count; i++) {
                if (found[i] != own && seen[found[i]]) {
                    nearest = Math.min(nearest, distance(text, found[i]));
                }
            }
            if (nearest <= reach || reach >= bound) {
                return nearest;
            }
        }
    }

    private static boolean crossesAny(List<Box> boxes, Segment leader) {
        for (int i = 0; i < boxes.size(); i++) {
            if (leader.crosses(boxes.get(i))) {
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
