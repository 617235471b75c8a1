package org.fourquadrant.analysis.label;

import java.util.Arrays;

/**
 * Gives each label the best free place in order of priority, makes room for those that found none, and shortens gaps
 * where labels do better when others step aside.
 *
 * <p>The work is bounded by counting candidates looked at, never by a clock, so that the result is the same everywhere.
 */
final class LabelSearch {

    /** What fits into a frame, as candidates looked at. */
    private static final int LOOKS_AT_FIRST = 1_000;

    private static final int LOOKS_AT_LAST = 4_000;
    private static final long LOOKS_FOR_ROOM = 40_000;

    /** So long are the chains of labels that step aside, each for the one before. */
    private static final int DEEPEST = 4;

    private final Placement placement;
    private final int[] order;
    private final GreedyPlacer greedy;
    private final EjectionChain chain;
    private final LabelShifter shifter;

    LabelSearch(LabelScene scene, CandidateTable table, Placement placement, int[] order) {
        this.placement = placement;
        this.order = order;
        this.greedy = new GreedyPlacer(table, placement);
        this.chain = new EjectionChain(scene, table, placement);
        this.shifter = new LabelShifter(scene, table, placement, order);
    }

    void run() {
        for (int label : order) {
            if (!placement.isPlaced(label)) {
                greedy.place(label);
            }
        }
        shifter.shift(LOOKS_AT_FIRST);
        makeRoom();
        shifter.shift(LOOKS_AT_LAST);
    }

    /** Short chains first, for all; what one label leaves of its share of the looks is the others'. */
    private void makeRoom() {
        long looks = LOOKS_FOR_ROOM;
        for (int depth = 1; depth <= DEEPEST; depth++) {
            int[] waiting = Arrays.stream(order)
                    .filter(label -> !placement.isPlaced(label))
                    .toArray();
            long share = looks / (DEEPEST - depth + 1);
            for (int i = 0; i < waiting.length; i++) {
                long spent = chain.place(waiting[i], depth, share / (waiting.length - i));
                share -= spent;
                looks -= spent;
            }
        }
    }
}
