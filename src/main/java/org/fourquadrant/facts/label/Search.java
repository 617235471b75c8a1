package org.fourquadrant.facts.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourquadrant.facts.screen.Box;

/**
 * The passes that place up to a thousand labels: at home where that is free, then greedily by priority, then with
 * others that make room, then shifted to better places, then aside where two texts read as one.
 *
 * <p>The work is bounded by counting candidates looked at, never by a clock, so that the result is the same everywhere.
 */
final class Search {

    private static final int LOOKS_TO_INSIST = 20_000;
    private static final int LOOKS_FOR_ROOM = 60_000;
    private static final int LOOKS_FOR_ROOM_EACH = 2_000;

    /** Up to so many labels all looks are taken. */
    private static final int FEW = 125;

    /** So long are the chains of labels that step aside, each for the one before. */
    private static final int DEEPEST = 4;

    /** The same where there are few. */
    private static final int DEEPEST_OF_FEW = 6;

    /** Costs up to which places are made before farther ones are: most labels find one of the first. */
    private static final double[] BOUNDS = {6, 12, 24, 48, Double.POSITIVE_INFINITY};

    private final LabelScene scene;
    private final Candidates candidates;
    private final Placement placement;
    private final Effort effort;
    private final int[] order;
    private final MakeRoom room;
    private final ShiftPass shifts;

    Search(LabelScene scene, Candidates candidates, Placement placement, Effort effort) {
        this.scene = scene;
        this.candidates = candidates;
        this.placement = placement;
        this.effort = effort;
        this.order = scene.byPriority();
        this.room = new MakeRoom(scene, candidates, placement);
        this.shifts = new ShiftPass(scene, candidates, placement, effort);
    }

    /** Places what finds a place. */
    void run() {
        int[] waiting = new PlaceAtHome().run();
        boolean anyAtHome = scene.labels().stream().anyMatch(label -> label.home() instanceof Home.At);
        if (anyAtHome) {
            placeAmongOthers(waiting);
        } else if (waiting.length > 0) {
            placeAll(waiting);
        }
        new ReadabilityPass().run(waiting);
        if (effort.makesRoom()) {
            placeDue();
        }
    }

    /** What was asked for is placed at the cost of others, which look for places again. */
    private void placeDue() {
        DueLabels due = new DueLabels(scene, candidates, placement);
        for (int label : due.of(order)) {
            for (int sent : due.place(label)) {
                placeBest(sent);
            }
        }
    }

    /** Finds places for all labels and shortens their gaps. */
    private void placeAll(int[] waiting) {
        for (int label : waiting) {
            placement.setChanged(label);
            placeBest(label);
        }
        shifts.shift(effort.looksAtFirst() / waiting.length);
        makeRoom(waiting, looksForRoom(waiting));
        shifts.shift(effort.looksAtLast() / waiting.length);
    }

    /** Finds places for some labels; others move only where these would find none, so that a picture stays calm. */
    private void placeAmongOthers(int[] waiting) {
        for (int label : waiting) {
            placeBest(label);
        }
        if (effort.makesRoom()) {
            makeRoom(waiting, looksForRoom(waiting) * share() / 100);
            shifts.insist(waiting, LOOKS_TO_INSIST * share() / 100);
        }
    }

    private long looksForRoom(int[] waiting) {
        long most = (long) (effort.looksForRoom() / ((double) order.length * order.length));
        return effort.patience(order.length)
                * Math.min(most, LOOKS_FOR_ROOM + (long) LOOKS_FOR_ROOM_EACH * waiting.length);
    }

    /** Per cent of the looks that a frame can afford: among many labels each is dearer, and more are left without room. */
    private int share() {
        return Math.max(1, 100 * FEW * FEW / Math.max(FEW * FEW, order.length * order.length));
    }

    /** Short chains first, for all; what one label leaves of its share of the looks is the others'. */
    private void makeRoom(int[] waiting, long most) {
        long looks = most;
        int deepest = order.length <= FEW ? DEEPEST_OF_FEW : DEEPEST;
        for (int depth = 1; depth <= deepest; depth++) {
            int[] open = placement.unplaced(waiting);
            long share = looks / (deepest - depth + 1);
            for (int i = 0; i < open.length; i++) {
                long spent = room.place(open[i], depth, share / (open.length - i));
                share -= spent;
                looks -= spent;
            }
        }
    }

    /** Places a label where it stands best, if any of its places is free. */
    private void placeBest(int label) {
        Candidate best = null;
        int looked = 0;
        for (double bound : BOUNDS) {
            CandidateList known = candidates.below(label, bound);
            for (; looked < known.size(); looked++) {
                if (known.inTheWay(looked) == 0 && isBetter(known.get(looked), best)) {
                    best = known.get(looked);
                }
            }
            // Whatever is not made yet costs at least as much as the bound.
            if (best != null && best.cost() <= bound) {
                break;
            }
        }
        if (best != null) {
            placement.put(label, best);
        }
    }

    private static boolean isBetter(Candidate one, Candidate other) {
        return other == null || one.cost() < other.cost();
    }

    /** Puts every label home that can stand there, and says who has to look for a place. */
    private final class PlaceAtHome {

        /** How near the place of one that had to leave is worth a look for one without a home, pixels. */
        private static final double NEAR = 30;

        /** Places the pinned labels and those at home; the others that look for a place, by priority, are left. */
        int[] run() {
            for (int label : order) {
                scene.labels()
                        .get(label)
                        .pinned()
                        .ifPresent(offset -> placement.put(label, candidates.pinned(label, offset)));
            }
            for (int label : order) {
                Candidate home = candidates.home(label);
                if (home != null && !placement.isPlaced(label) && placement.isFree(label, home)) {
                    placement.put(label, home);
                }
            }
            return waiting();
        }

        private int[] waiting() {
            List<Box> left = new ArrayList<>();
            int[] open = placement.unplaced(order);
            for (int label : open) {
                if (scene.labels().get(label).home() instanceof Home.At home) {
                    left.add(candidates.text(label, home.offset()).grown(NEAR));
                }
            }
            return Arrays.stream(open)
                    .filter(label -> !(scene.labels().get(label).home() instanceof Home.Nowhere) || isNear(label, left))
                    .toArray();
        }

        private boolean isNear(int label, List<Box> left) {
            int mark = scene.labels().get(label).mark();
            double x = scene.marks().x()[mark];
            double y = scene.marks().y()[mark];
            return left.stream().anyMatch(box -> box.distanceTo(x, y) == 0);
        }
    }

    /**
     * Takes labels away from another so close in the same row that both read as one, to a free place next to their
     * mark. No other label moves; a cost in the search would have its way at the price of longer leaders elsewhere.
     */
    private final class ReadabilityPass {

        /** No place next to a mark costs more. */
        private static final double DEAREST = 12;

        /** Two texts in a row read as one below this gap, about the width of three spaces, pixels. */
        private static final double WORD_GAP = 7;

        void run(int[] those) {
            for (int label : those) {
                Candidate place = placement.place(label);
                if (place != null && runsIntoAnother(label, place.box())) {
                    Candidate better = better(label);
                    if (better != null) {
                        placement.remove(label);
                        placement.put(label, better);
                    }
                }
            }
        }

        private Candidate better(int label) {
            CandidateList known = candidates.below(label, DEAREST);
            Candidate best = null;
            for (int i = 0; i < known.size(); i++) {
                Candidate place = known.get(i);
                if (known.inTheWay(i) == 0
                        && place.leader() == null
                        && place.cost() < DEAREST
                        && isBetter(place, best)
                        && !runsIntoAnother(label, place.box())) {
                    best = place;
                }
            }
            return best;
        }

        private boolean runsIntoAnother(int label, Box box) {
            for (int other = 0; other < order.length; other++) {
                if (other != label && placement.isPlaced(other)) {
                    Box text = placement.place(other).box();
                    if (Spacing.isOneRow(box, text) && box.comesWithin(WORD_GAP, 0, text)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
