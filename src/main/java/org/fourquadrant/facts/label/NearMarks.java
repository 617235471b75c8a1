package org.fourquadrant.facts.label;

import java.util.Arrays;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.PointGrid;
import org.fourquadrant.facts.screen.Segment;

/** The marks around a text or a leader: whether they let it stand there, and whose label a reader would take it for. */
final class NearMarks {

    /** Pixels kept between a text and a mark that is not its own. */
    private static final double MARK_PADDING = 1;

    /** Pixels kept between a text with a leader and other marks: nearer it would read as theirs, leader or not. */
    private static final double APART = 3;

    private static final double ROUNDING = 1e-6;
    private static final int MOST_COUNTED = 3;
    private static final double CELL = 16;

    private final MarkDiscs marks;
    private final boolean[] seen;
    private final double maxRadius;
    private final PointGrid grid;
    private final int[] found;
    private final int[][] close;

    NearMarks(LabelScene scene) {
        marks = scene.marks();
        seen = Attribution.seen(scene);
        maxRadius = marks.maxRadius();
        grid = new PointGrid(marks.x(), marks.y(), CELL);
        found = new int[marks.size()];
        close = new int[marks.size()][];
    }

    /**
     * Whether a text covers no mark and stands, with a leader, not next to another, or without one nearest to its own and
     * not in a row with another at its end.
     */
    boolean leaveFree(Box text, int own, boolean hasLeader) {
        double mine = distance(text, own);
        double reach = maxRadius + MARK_PADDING;
        int count = hasLeader
                ? around(text, maxRadius + APART)
                : around(text, Math.max(mine, maxRadius + SameRow.near(maxRadius)), Math.max(mine, reach));
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

    /** From the edge of a text to the centre of a mark, pixels. */
    double distance(Box text, int mark) {
        return text.distanceTo(marks.x()[mark], marks.y()[mark]);
    }

    private int around(Box text, double reach) {
        return around(text, reach, reach);
    }

    private int around(Box text, double sideways, double upwards) {
        return grid.collect(
                text.x() - sideways, text.y() - upwards, text.maxX() + sideways, text.maxY() + upwards, found);
    }

    /** A mark that lies on the leader's own mark is left behind at once, other marks are not touched at all. */
    boolean leaveFree(Segment leader, int own) {
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

    /** Pixels between a text and its mark. */
    double gap(Box text, int own) {
        return Math.max(0, distance(text, own) - marks.radius()[own]);
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
        for (int other : close(own)) {
            double dx = marks.x()[other] - x;
            double dy = marks.y()[other] - y;
            double along = dx * directionX + dy * directionY;
            if (along > 0) {
                start = Math.min(start, (dx * dx + dy * dy) / (2 * along));
            }
        }
        return start;
    }

    /** The other marks in sight that can be nearer to the edge of a mark than its centre is: for most there are none. */
    private int[] close(int own) {
        if (close[own] == null) {
            double x = marks.x()[own];
            double y = marks.y()[own];
            double reach = 2 * marks.radius()[own];
            int count = grid.collect(x - reach, y - reach, x + reach, y + reach, found);
            close[own] = Arrays.stream(found, 0, count)
                    .filter(mark -> mark != own && seen[mark])
                    .filter(mark -> squared(marks.x()[mark] - x) + squared(marks.y()[mark] - y) < squared(reach))
                    .toArray();
        }
        return close[own];
    }

    private static double squared(double value) {
        return value * value;
    }

    /** What is unpleasant about the marks around a text. */
    double cost(Box text, Segment leader, int own) {
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
    double costOfNearer(Box text, int own) {
        double mine = distance(text, own);
        double nearest = nearestOther(text, own, mine);
        return nearest < mine
                ? RelativePosition.FOREIGN_MARK_NEARER + RelativePosition.FOREIGN_MARK_NEARER_EACH * (mine - nearest)
                : 0;
    }

    /** Another mark in the row of a text, at its end. */
    double costOfRow(Box text, int own) {
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
}
