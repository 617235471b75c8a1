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
record Slot(double attachX, double attachY, double outX, double outY, int ring, double gap, double cost) {

    /** Gaps up to this need no leader: the label reads as the mark's own. */
    static final double NEXT_TO_MARK = 5;

    private static final double[] GAPS = {2, 4.5, 9, 15, 22, 31, 42, 56, 75, 100};
    private static final double[] ARCS = {Math.PI / 4};
    private static final double[] FINE_ARCS = {Math.PI / 8, Math.PI / 4, 3 * Math.PI / 8};
    private static final double FINE_FROM = 12;

    /** All slots, the best first. */
    static final List<Slot> ALL = all();

    static double longestGap() {
        return GAPS[GAPS.length - 1];
    }

    private static List<Slot> all() {
        List<Slot> slots = new ArrayList<>();
        for (int ring = 0; ring < GAPS.length; ring++) {
            addSides(slots, ring);
            for (double angle : GAPS[ring] < FINE_FROM ? ARCS : FINE_ARCS) {
                addCorners(slots, angle, ring);
            }
        }
        slots.sort(Comparator.comparingDouble(Slot::cost));
        return List.copyOf(slots);
    }

    private static void addSides(List<Slot> slots, int ring) {
        for (int side : new int[] {1, -1}) {
            for (double shift : new double[] {0, -1, 1}) {
                slots.add(of(side, shift, side, 0, ring));
            }
            for (double shift : new double[] {0, 0.5, -0.5, 1, -1}) {
                slots.add(of(shift, -side, 0, -side, ring));
            }
        }
    }

    private static void addCorners(List<Slot> slots, double angle, int ring) {
        for (int right : new int[] {1, -1}) {
            for (int down : new int[] {-1, 1}) {
                slots.add(of(right, down, right * Math.cos(angle), down * Math.sin(angle), ring));
            }
        }
    }

    private static Slot of(double attachX, double attachY, double outX, double outY, int ring) {
        double gap = GAPS[ring];
        return new Slot(attachX, attachY, outX, outY, ring, gap, PlaceCost.of(attachX, attachY, gap));
    }

    /** The box of a label of a size that takes this place at a disc. */
    Box box(double x, double y, double radius, double width, double height) {
        double ring = radius + gap;
        return Box.around(x + attachX * width / 2 + outX * ring, y + attachY * height / 2 + outY * ring, width, height);
    }
}
