package org.fourquadrant.facts.label;

import java.util.Arrays;

/**
 * Gives each label the best free place in order of priority, makes room for those that found none, and shortens gaps
 * where labels do better when others step aside.
 *
 * <p>The work is bounded by counting candidates looked at, never by a clock, so that the result is the same everywhere.
 */
final class LabelSearch {

    /** What fits into a frame, as candidates looked at; shared by all labels, as each look costs more in a crowd. */
    private static final int LOOKS_AT_FIRST = 200_000;

    private static final int LOOKS_AT_LAST = 600_000;
    private static final int LOOKS_TO_INSIST = 4_000;
    private static final int LOOKS_FOR_ROOM = 15_000;
    private static final int LOOKS_FOR_ROOM_EACH = 1_000;
    private static final long MOST_LOOKS_FOR_ROOM = 40_000;

    /** Up to so many labels all looks are taken. */
    private static final int FEW = 100;

    /** So long are the chains of labels that step aside, each for the one before. */
    private static final int DEEPEST = 4;

    private final int labels;
    private final Placement placement;
    private final GreedyPlacer greedy;
    private final EjectionChain chain;
    private final LabelShifter shifter;

    LabelSearch(LabelScene scene, CandidateTable table, Placement placement, int[] order) {
        this.labels = order.length;
        this.placement = placement;
        this.greedy = new GreedyPlacer(table, placement);
        this.chain = new EjectionChain(scene, table, placement);
        this.shifter = new LabelShifter(scene, table, placement, order);
    }

    /** Finds places for all labels and shortens their gaps. */
    void placeAll(int[] waiting) {
        for (int label : waiting) {
            placement.setChanged(label);
            greedy.place(label);
        }
        shifter.shift(LOOKS_AT_FIRST / waiting.length);
        makeRoom(waiting, looksForRoom(waiting));
        shifter.shift(LOOKS_AT_LAST / waiting.length);
    }

    /** Finds places for some labels; others move only where these would find none, so that a picture stays calm. */
    void placeAmongOthers(int[] waiting) {
        for (int label : waiting) {
            greedy.place(label);
        }
        makeRoom(waiting, looksForRoom(waiting) * share() / 100);
        shifter.insist(waiting, LOOKS_TO_INSIST * share() / 100);
    }

    private static long looksForRoom(int[] waiting) {
        return Math.min(MOST_LOOKS_FOR_ROOM, LOOKS_FOR_ROOM + (long) LOOKS_FOR_ROOM_EACH * waiting.length);
    }

    /** Per cent of the looks that a frame can afford: among many labels each is dearer, and more are left without room. */
    private int share() {
        return Math.max(1, 100 * FEW * FEW / Math.max(FEW * FEW, labels * labels));
    }

    /** Short chains first, for all; what one label leaves of its share of the looks is the others'. */
    private void makeRoom(int[] waiting, long most) {
        long looks = most;
        for (int depth = 1; depth <= DEEPEST; depth++) {
            int[] open = Arrays.stream(waiting)
                    .filter(label -> !placement.isPlaced(label))
                    .toArray();
            long share = looks / (DEEPEST - depth + 1);
            for (int i = 0; i < open.length; i++) {
                long spent = chain.place(open[i], depth, share / (open.length - i));
                share -= spent;
                looks -= spent;
            }
        }
    }
}
