package org.fourquadrant.facts.label;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;
import org.fourquadrant.facts.screen.PointGrid;
import org.fourquadrant.facts.screen.Segment;

/** What does not move while labels are placed: the plot's edges, all marks, the obstacles. */
final class Background {

    /** Pixels kept between a text and a mark that is not its own. */
    private static final double MARK_PADDING = 1;

    /** Pixels by which a thin leader may come nearer to a mark than a text. */
    private static final double GRAZE = 0.8;

    private static final double ROUNDING = 1e-6;

    private static final int MOST_COUNTED = 3;
    private static final double CELL = 16;

    private final Box plot;
    private final MarkDiscs marks;
    private final double maxRadius;
    private final PointGrid grid;
    private final List<Box> hard = new ArrayList<>();
    private final List<Box> lines = new ArrayList<>();
    private final List<Box> soft = new ArrayList<>();
    private final List<Box> faint = new ArrayList<>();

    Background(LabelScene scene) {
        plot = scene.plot();
        marks = scene.marks();
        maxRadius = marks.maxRadius();
        grid = new PointGrid(marks.x(), marks.y(), CELL);
        for (Obstacle obstacle : scene.obstacles()) {
            of(obstacle.strength()).add(obstacle.box());
        }
    }

    private List<Box> of(Obstacle.Strength strength) {
        return switch (strength) {
            case HARD -> hard;
            case LINE -> lines;
            case SOFT -> soft;
            case FAINT -> faint;
        };
    }

    /**
     * Whether the leader of a mark may not run here: over what is kept clear, another mark, or to the other side of a
     * line, where a label would say that its mark is there, too. What the mark itself stands on is no matter.
     */
    boolean blocks(Segment leader, int own) {
        return entersAny(hard, leader, own) || entersAny(lines, leader, own) || isOverMark(leader, own);
    }

    private boolean entersAny(List<Box> boxes, Segment leader, int own) {
        for (int i = 0; i < boxes.size(); i++) {
            Box box = boxes.get(i);
            if (leader.crosses(box) && box.distanceTo(marks.x()[own], marks.y()[own]) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isOverMark(Segment leader, int own) {
        double fromX = Math.min(leader.x1(), leader.x2()) - maxRadius;
        double fromY = Math.min(leader.y1(), leader.y2()) - maxRadius;
        double toX = Math.max(leader.x1(), leader.x2()) + maxRadius;
        double toY = Math.max(leader.y1(), leader.y2()) + maxRadius;
        return grid.anyNear(
                fromX,
                fromY,
                toX,
                toY,
                mark -> mark != own
                        && leader.distanceTo(marks.x()[mark], marks.y()[mark]) < marks.radius()[mark] - GRAZE);
    }

    /** Whether a text may not stand here. */
    boolean blocks(Box box) {
        return !plot.contains(box) || overlapsAny(hard, box) || overlapsAny(lines, box) || coversMark(box);
    }

    /** Whether a text here would say that its mark is on the other side of an upright line; a mark on it meets it. */
    boolean parts(Box box, int own) {
        for (int i = 0; i < lines.size(); i++) {
            double line = lines.get(i).centreX();
            if (marks.x()[own] >= line - ROUNDING != box.centreX() >= line) {
                return true;
            }
        }
        return false;
    }

    private boolean coversMark(Box box) {
        double reach = maxRadius + MARK_PADDING;
        return grid.anyNear(
                box.x() - reach, box.y() - reach, box.maxX() + reach, box.maxY() + reach, mark -> isNear(box, mark));
    }

    private boolean isNear(Box box, int mark) {
        double x = marks.x()[mark];
        double y = marks.y()[mark];
        double dx = x - box.nearestX(x);
        double dy = y - box.nearestY(y);
        double reach = marks.radius()[mark] + MARK_PADDING;
        return dx * dx + dy * dy < reach * reach;
    }

    /** Whether a faint line strikes through a text here. */
    boolean strikes(Box box) {
        return overlapsAny(faint, box);
    }

    /** What is unpleasant, though allowed, about a text here. */
    double softCost(Candidate place, int own, double gap) {
        Box box = place.box();
        Segment leader = place.leader();
        double cost = overlapsAny(soft, box) ? PlaceCost.OVER_SOFT_OBSTACLE : 0;
        cost += PlaceCost.FOREIGN_MARK_BESIDE * marksBeside(box, own, gap);
        if (leader != null && crossesAny(soft, leader)) {
            cost += PlaceCost.LEADER_OVER_OBSTACLE;
        }
        return cost;
    }

    /** Marks that a reader could take for the text's own. */
    private int marksBeside(Box box, int own, double gap) {
        double near = Math.min(gap, Slot.NEXT_TO_MARK) + 1;
        double reach = maxRadius + near;
        int[] count = {0};
        grid.anyNear(box.x() - reach, box.y() - reach, box.maxX() + reach, box.maxY() + reach, mark -> {
            boolean beside =
                    mark != own && box.distanceTo(marks.x()[mark], marks.y()[mark]) < marks.radius()[mark] + near;
            count[0] += beside ? 1 : 0;
            return count[0] == MOST_COUNTED;
        });
        return count[0];
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
