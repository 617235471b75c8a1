package org.fourquadrant.ui.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.chart.mark.MarkPlace;

/** Which mark comes next when the keyboard walks over the chart. */
final class MarkWalk {

    /** A direction of the keyboard, as a step on the screen. */
    enum Direction {
        LEFT(-1, 0),
        RIGHT(1, 0),
        UP(0, -1),
        DOWN(0, 1);

        private final double dx;
        private final double dy;

        Direction(double dx, double dy) {
            this.dx = dx;
            this.dy = dy;
        }

        double dx() {
            return dx;
        }

        double dy() {
            return dy;
        }
    }

    /** How much a detour to the side counts against way ahead. */
    private static final double SIDEWAYS = 2;

    /** Marks nearer than this cannot be told apart, logical pixels. */
    private static final double SAME = 0.5;

    private MarkWalk() {}

    /** The nearest mark in a direction, where a detour to the side counts double; empty at the edge. */
    static Optional<MarkPlace> next(List<MarkPlace> marks, MarkPlace from, Direction direction) {
        return marks.stream()
                .filter(mark -> !mark.country().equals(from.country()))
                .filter(mark -> ahead(from, mark, direction) > 0)
                .min(Comparator.<MarkPlace>comparingDouble(mark -> way(from, mark, direction))
                        .thenComparing(MarkPlace::country));
    }

    /** The mark nearest to a point, to begin a walk with. */
    static Optional<MarkPlace> first(List<MarkPlace> marks, double x, double y) {
        return marks.stream()
                .min(Comparator.<MarkPlace>comparingDouble(mark -> Math.hypot(mark.x() - x, mark.y() - y))
                        .thenComparing(MarkPlace::country));
    }

    /** How far one is ahead of the other; of two on the very same spot the order of their codes decides. */
    private static double ahead(MarkPlace from, MarkPlace to, Direction direction) {
        boolean sameSpot = Math.hypot(to.x() - from.x(), to.y() - from.y()) < SAME;
        if (sameSpot) {
            return to.country().compareTo(from.country()) * (direction.dx + direction.dy);
        }
        return (to.x() - from.x()) * direction.dx + (to.y() - from.y()) * direction.dy;
    }

    private static double way(MarkPlace from, MarkPlace to, Direction direction) {
        if (Math.hypot(to.x() - from.x(), to.y() - from.y()) < SAME) {
            return 0;
        }
        double aside = Math.abs((to.x() - from.x()) * direction.dy) + Math.abs((to.y() - from.y()) * direction.dx);
        return ahead(from, to, direction) + SIDEWAYS * aside;
    }
}
