package org.fourquadrant.analysis.label;

import java.util.HashMap;
import java.util.Map;
import org.fourquadrant.analysis.screen.MarkDiscs;

/** Places many labels, each in the first slot that is free, and does not look again where the picture is full. */
final class CrowdPlacer {

    /** Longer leaders would only make a crowd worse. */
    private static final double LONGEST_GAP = 30;

    /** Side of the squares that are given up once labels found no room in them, pixels. */
    private static final double TILE = 32;

    private static final int FAILURES_THAT_SAY_FULL = 2;

    private final LabelScene scene;
    private final CandidateFactory factory;
    private final Placement placement;
    private final int[] order;
    private final Map<Long, Integer> failures = new HashMap<>();

    CrowdPlacer(LabelScene scene, CandidateFactory factory, Placement placement, int[] order) {
        this.scene = scene;
        this.factory = factory;
        this.placement = placement;
        this.order = order;
    }

    void run() {
        for (int label : order) {
            if (!placement.isPlaced(label)) {
                long tile = tile(label);
                if (failures.getOrDefault(tile, 0) < FAILURES_THAT_SAY_FULL && !placeFirstFree(label)) {
                    failures.merge(tile, 1, Integer::sum);
                }
            }
        }
    }

    private boolean placeFirstFree(int label) {
        var previous = scene.labels().get(label).previous();
        if (previous.isPresent() && putIfFree(label, factory.free(label, previous.get()))) {
            return true;
        }
        for (Slot slot : Slot.ALL) {
            if (slot.gap() <= LONGEST_GAP && putIfFree(label, factory.inSlotRoughly(label, slot))) {
                return true;
            }
        }
        return false;
    }

    private boolean putIfFree(int label, Candidate candidate) {
        if (candidate == null || !placement.isFree(label, candidate)) {
            return false;
        }
        placement.put(label, candidate);
        return true;
    }

    private long tile(int label) {
        MarkDiscs marks = scene.marks();
        int mark = scene.labels().get(label).mark();
        long column = (long) Math.floor(marks.x()[mark] / TILE);
        long row = (long) Math.floor(marks.y()[mark] / TILE);
        return column << 32 ^ row & 0xffff_ffffL;
    }
}
