package org.fourquadrant.analysis.label;

import java.util.ArrayList;
import java.util.List;
import org.fourquadrant.analysis.screen.Box;
import org.fourquadrant.analysis.screen.MarkDiscs;
import org.fourquadrant.analysis.screen.PointGrid;
import org.fourquadrant.analysis.screen.Segment;

/** What does not move while labels are placed: the plot's edges, all marks, the obstacles. */
final class Background {

    /** Pixels kept between a text and a mark that is not its own. */
    private static final double MARK_PADDING = 1;

    private static final int MOST_COUNTED = 3;
    private static final double CELL = 16;

    private final Box plot;
    private final MarkDiscs marks;
    private final double maxRadius;
    private final PointGrid grid;
    private final List<Box> hard = new ArrayList<>();
    private final List<Box> crossable = new ArrayList<>();
    private final List<Box> soft = new ArrayList<>();

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
            case CROSSABLE -> crossable;
            case SOFT -> soft;
        };
    }

    /** Whether a leader may not run here. */
    boolean blocks(Segment leader) {
        return crossesAny(hard, leader);
    }

    /** Whether a text may not stand here. */
    boolean blocks(Box box) {
        return !plot.contains(box) || overlapsAny(hard, box) || overlapsAny(crossable, box) || coversMark(box);
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

    /** What is unpleasant, though allowed, about a text here . */
    double softCost(Candidate place, int own, double gap) {
        Box box = place.box();
        Segment leader = place.leader();
        double cost = overlapsAny(soft, box) ? PlaceCost.OVER_SOFT_OBSTACLE : 0;
        cost += PlaceCost.FOREIGN_MARK_BESIDE * marksBeside(box, own, gap);
        if (leader != null) {
            cost += crossesAny(leader) ? PlaceCost.LEADER_OVER_OBSTACLE : 0;
            cost += PlaceCost.LEADER_OVER_MARK * marksUnder(leader, own);
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

    private int marksUnder(Segment leader, int own) {
        Box bounds = leader.bounds().grown(maxRadius);
        int[] count = {0};
        grid.anyNear(bounds.x(), bounds.y(), bounds.maxX(), bounds.maxY(), mark -> {
            boolean under = mark != own && leader.distanceTo(marks.x()[mark], marks.y()[mark]) < marks.radius()[mark];
            count[0] += under ? 1 : 0;
            return count[0] == MOST_COUNTED;
        });
        return count[0];
    }

    private boolean crossesAny(Segment leader) {
        return crossesAny(crossable, leader) || crossesAny(soft, leader);
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
