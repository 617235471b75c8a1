package org.fourquadrant.facts.screen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/** Finds the mark under or near the pointer, among any number of marks. */
public final class NearestMark {

    /** Pixels within which a mark answers to the pointer. */
    public static final double REACH = 20;

    private static final double CELL = 8;

    private final MarkDiscs marks;
    private final PointGrid grid;

    /** Builds the index; it stays valid as long as the marks stand where they are. */
    public NearestMark(MarkDiscs marks) {
        this.marks = marks;
        this.grid = new PointGrid(marks.x(), marks.y(), CELL);
    }

    /** The mark whose centre is nearest to a point and within reach; of equals the one with the lowest index. */
    public OptionalInt nearest(double x, double y, double reach) {
        // Widening squares: in a crowd the answer is in the first one, and nothing else is looked at.
        for (double half = Math.min(CELL / 2, reach); ; half = Math.min(2 * half, reach)) {
            Search search = new Search(x, y, half);
            grid.anyNear(x - half, y - half, x + half, y + half, search::look);
            if (search.best >= 0) {
                return OptionalInt.of(search.best);
            }
            if (half >= reach) {
                return OptionalInt.empty();
            }
        }
    }

    /** All marks whose centres lie within a distance of a point, the nearest first, then by index. */
    public List<Integer> within(double x, double y, double distance) {
        List<Integer> found = new ArrayList<>();
        grid.anyNear(x - distance, y - distance, x + distance, y + distance, mark -> {
            if (squaredDistance(mark, x, y) <= distance * distance) {
                found.add(mark);
            }
            return false;
        });
        found.sort(Comparator.<Integer>comparingDouble(mark -> squaredDistance(mark, x, y))
                .thenComparing(Comparator.naturalOrder()));
        return found;
    }

    private double squaredDistance(int mark, double x, double y) {
        double dx = marks.x()[mark] - x;
        double dy = marks.y()[mark] - y;
        return dx * dx + dy * dy;
    }

    private final class Search {
        private final double x;
        private final double y;
        private double bestSquared;
        private int best = -1;

        Search(double x, double y, double reach) {
            this.x = x;
            this.y = y;
            this.bestSquared = reach * reach;
        }

        boolean look(int mark) {
            double squared = squaredDistance(mark, x, y);
            boolean closer = squared < bestSquared || squared == bestSquared && (best < 0 || mark < best);
            if (closer) {
                bestSquared = squared;
                best = mark;
            }
            return false;
        }
    }
}
