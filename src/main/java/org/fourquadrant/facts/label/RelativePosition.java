package org.fourquadrant.facts.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fourquadrant.facts.screen.Box;

/**
 * A place relative to the mark that labels of any size can take: the box touches the ring around the mark from outside.
 *
 * @param attachX which part of the box faces the ring: −1 its right end, 0 its middle, 1 its left end
 * @param attachY the same vertically: −1 its lower end, 1 its upper end
 * @param outX the way out from the mark, with {@code outY} of length 1
 * @param outY downwards
 * @param ring number of the ring, counted from the mark
 * @param gap pixels between the mark's edge and the box
 * @param cost how far it is from ideal
 */
record RelativePosition(double attachX, double attachY, double outX, double outY, int ring, double gap, double cost) {

    /** Gaps up to this need no leader: the label reads as the mark's own. */
    static final double NEXT_TO_MARK = 5;

    static final double FOREIGN_MARK_BESIDE = 2;
    static final double FOREIGN_MARK_NEARER = 4;
    static final double FOREIGN_MARK_NEARER_EACH = 0.3;
    static final double FOREIGN_MARK_IN_ROW = 8;
    static final double OVER_SOFT_OBSTACLE = 15;
    static final double LEADER_OVER_OBSTACLE = 10;

    private static final double OWN_LEADER = 3;
    private static final double LEFT = 1;
    private static final double ABOVE = 1.5;
    private static final double BELOW = 2;
    private static final double CORNER = 2.5;
    private static final double SHIFT = 0.5;

    private static final double[] GAPS = {2, 4.5, 9, 15, 22, 31, 42, 56, 75, 100, 130, 170};
    private static final double[] ARCS = {Math.PI / 4};
    private static final double[] FINE_ARCS = {Math.PI / 8, Math.PI / 4, 3 * Math.PI / 8};
    private static final double FINE_FROM = 12;
    private static final int FIRST_COARSE = 3;

    /** All of them, the best first. */
    static final List<RelativePosition> ALL = all();

    /** Those that a crowded picture has room for: leaders longer than these would only take it from others. */
    static final List<RelativePosition> NOT_FAR =
            ALL.stream().filter(position -> position.ring() < GAPS.length - 1).toList();

    /** Those of a crowded picture that has no time to try them all; the others are much like their neighbours. */
    static final List<RelativePosition> NEAR = NOT_FAR.stream()
            .filter(position -> position.ring() < GAPS.length - 2)
            .filter(position -> position.ring() < FIRST_COARSE || !position.isHalfShifted())
            .toList();

    private static List<RelativePosition> all() {
        List<RelativePosition> positions = new ArrayList<>();
        for (int ring = 0; ring < GAPS.length; ring++) {
            addSides(positions, ring);
            for (double angle : GAPS[ring] < FINE_FROM ? ARCS : FINE_ARCS) {
                addCorners(positions, angle, ring);
            }
        }
        positions.sort(Comparator.comparingDouble(RelativePosition::cost));
        return List.copyOf(positions);
    }

    private static void addSides(List<RelativePosition> positions, int ring) {
        for (int side : new int[] {1, -1}) {
            for (double shift : new double[] {0, -1, 1, -0.5, 0.5}) {
                positions.add(of(side, shift, side, 0, ring));
            }
            for (double shift : new double[] {0, 0.5, -0.5, 1, -1}) {
                positions.add(of(shift, -side, 0, -side, ring));
            }
        }
    }

    private static void addCorners(List<RelativePosition> positions, double angle, int ring) {
        for (int right : new int[] {1, -1}) {
            for (int down : new int[] {-1, 1}) {
                positions.add(of(right, down, right * Math.cos(angle), down * Math.sin(angle), ring));
            }
        }
    }

    private static RelativePosition of(double attachX, double attachY, double outX, double outY, int ring) {
        double gap = GAPS[ring];
        return new RelativePosition(attachX, attachY, outX, outY, ring, gap, cost(attachX, attachY, gap));
    }

    private boolean isHalfShifted() {
        return Math.abs(attachX) == SHIFT || Math.abs(attachY) == SHIFT;
    }

    /** The box of a label of a size that takes this place at a disc. */
    Box box(double x, double y, double radius, double width, double height) {
        double ring = radius + gap;
        return Box.around(x + attachX * width / 2 + outX * ring, y + attachY * height / 2 + outY * ring, width, height);
    }

    /** Cost, in pixels of gap, by the part of the box that faces the mark: right, left, above, below, then corners. */
    static double cost(double attachX, double attachY, double gap) {
        double leader = gap > NEXT_TO_MARK ? OWN_LEADER : 0;
        return direction(attachX, attachY) + gap + leader;
    }

    private static double direction(double attachX, double attachY) {
        boolean beside = Math.abs(attachX) == 1;
        boolean aboveOrBelow = Math.abs(attachY) == 1;
        double left = attachX < 0 ? LEFT / 2 : 0;
        if (beside && aboveOrBelow) {
            return CORNER + left;
        }
        if (beside) {
            return (attachX < 0 ? LEFT : 0) + SHIFT * Math.abs(attachY);
        }
        return (attachY < 0 ? ABOVE : BELOW) + SHIFT * Math.abs(attachX) + left / 2;
    }
}
