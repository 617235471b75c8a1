package org.fourquadrant.facts.label;

import java.util.Arrays;

/**
 * Places the labels that a reader asked for, by a selection, where the search left them out: at the cost of others, and if
 * need be with a leader across other marks, which step back from what is selected.
 */
final class DueLabels {

    /** What it costs to send another label away, and to cross other marks, in pixels of gap. */
    private static final double SENT_AWAY = 40;

    private static final double ACROSS_MARKS = 60;

    private final LabelScene scene;
    private final Candidates candidates;
    private final Placement placement;
    private final int[] inTheWay;

    DueLabels(LabelScene scene, Candidates candidates, Placement placement) {
        this.scene = scene;
        this.candidates = candidates;
        this.placement = placement;
        this.inTheWay = new int[scene.labels().size()];
    }

    /** Those of some that are asked for and have no place; none where most are asked for, as none then matters more. */
    int[] of(int[] order) {
        long due = Arrays.stream(order).filter(this::isDue).count();
        return 2 * due > order.length
                ? new int[0]
                : Arrays.stream(placement.unplaced(order)).filter(this::isDue).toArray();
    }

    private boolean isDue(int label) {
        return scene.labels().get(label).priority() >= LabelPriority.ASKED_FOR;
    }

    /**
     * Places one, if it can stand anywhere.
     *
     * @return who had to leave
     */
    int[] place(int label) {
        Candidate best = null;
        double least = Double.POSITIVE_INFINITY;
        for (Candidate place : candidates.acrossMarks(label, ACROSS_MARKS)) {
            double bound = least - place.cost();
            int count = bound <= 0 ? 0 : placement.conflicts(label, place, inTheWay);
            if (bound > SENT_AWAY * count && canLeave(count)) {
                best = place;
                least = place.cost() + SENT_AWAY * count;
            }
        }
        if (best == null) {
            return new int[0];
        }
        int[] sent = Arrays.copyOf(inTheWay, placement.conflicts(label, best, inTheWay));
        Arrays.stream(sent).forEach(placement::remove);
        placement.put(label, best);
        return sent;
    }

    private boolean canLeave(int count) {
        for (int i = 0; i < count; i++) {
            if (isDue(inTheWay[i])) {
                return false;
            }
        }
        return true;
    }
}
