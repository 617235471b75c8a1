package org.fourquadrant.analysis.label;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fourquadrant.analysis.screen.Box;
import org.fourquadrant.analysis.screen.MarkDiscs;

/**
 * Where each placed label could go if it had to: places that are free, or taken by one other label only. Kept until
 * something near changes, since the search asks again and again.
 */
final class StepAsideOptions {

    /** A place, and the label that would have to leave it, or {@link #NOBODY}. */
    record Option(Candidate candidate, int blocker) {}

    static final int NOBODY = -1;

    private static final int MOST_OPTIONS = 40;
    private static final double FARTHEST = Slot.longestGap();

    private final LabelScene scene;
    private final CandidateTable table;
    private final Placement placement;
    private final Option[][] options;
    private final double[] bounds;
    private final boolean[] changed;

    StepAsideOptions(LabelScene scene, CandidateTable table, Placement placement) {
        this.scene = scene;
        this.table = table;
        this.placement = placement;
        int size = scene.labels().size();
        this.options = new Option[size][];
        this.bounds = new double[size];
        this.changed = new boolean[size];
        Arrays.fill(changed, true);
    }

    /** The options of a label in slots that cost less than a bound, those near its mark first; may hold others. */
    Option[] of(int label, double bound) {
        if (options[label] == null || bounds[label] < bound) {
            options[label] = find(label, bound);
            bounds[label] = bound;
        }
        return options[label];
    }

    private Option[] find(int label, double bound) {
        List<Option> found = new ArrayList<>(MOST_OPTIONS);
        int[] blockers = new int[2];
        Candidate previous = table.previous(label);
        if (previous != null) {
            addIfOption(found, label, previous, blockers);
        }
        Candidate candidate = table.get(label, 0, bound);
        for (int index = 1; candidate != null && found.size() < MOST_OPTIONS; index++) {
            addIfOption(found, label, candidate, blockers);
            candidate = table.get(label, index, bound);
        }
        return found.toArray(new Option[0]);
    }

    private void addIfOption(List<Option> found, int label, Candidate candidate, int[] blockers) {
        int count = placement.conflicts(label, candidate, blockers);
        if (count < blockers.length) {
            found.add(new Option(candidate, count == 0 ? NOBODY : blockers[0]));
        }
    }

    /** Whether something near the label changed since this was last asked. */
    boolean takeChanged(int label) {
        boolean result = changed[label];
        changed[label] = false;
        return result;
    }

    /** Forgets the options of all labels that could reach into the area. */
    void areaChanged(Box area) {
        MarkDiscs marks = scene.marks();
        for (int label = 0; label < options.length; label++) {
            LabelRequest request = scene.labels().get(label);
            int mark = request.mark();
            double reach = FARTHEST + marks.radius()[mark];
            double dx = Math.abs(marks.x()[mark] - area.nearestX(marks.x()[mark]));
            double dy = Math.abs(marks.y()[mark] - area.nearestY(marks.y()[mark]));
            if (dx < reach + request.width() && dy < reach + request.height()) {
                options[label] = null;
                changed[label] = true;
            }
        }
    }
}
