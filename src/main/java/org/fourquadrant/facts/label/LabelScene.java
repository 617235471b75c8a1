package org.fourquadrant.facts.label;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.fourquadrant.facts.screen.Box;
import org.fourquadrant.facts.screen.MarkDiscs;

/**
 * All that decides where labels stand.
 *
 * @param plot labels stay within it
 * @param marks all marks, also those without a label; none is covered
 * @param labels those that ask for a place
 * @param obstacles what else is kept clear
 */
public record LabelScene(Box plot, MarkDiscs marks, List<LabelRequest> labels, List<Obstacle> obstacles) {

    /** @throws IllegalArgumentException if a label belongs to no mark */
    public LabelScene {
        Objects.requireNonNull(plot, "plot");
        Objects.requireNonNull(marks, "marks");
        labels = List.copyOf(labels);
        obstacles = List.copyOf(obstacles);
        for (LabelRequest label : labels) {
            Objects.checkIndex(label.mark(), marks.size());
        }
    }

    /** Indices of the labels by falling priority; equals, to the precision of a float, by index. */
    int[] byPriority() {
        // One long per label sorts 100,000 of them ten times faster than a comparator on boxed indices.
        long[] keys = new long[labels.size()];
        for (int i = 0; i < keys.length; i++) {
            int bits = Float.floatToIntBits((float) -labels.get(i).priority());
            int ascending = bits < 0 ? ~bits ^ Integer.MIN_VALUE : bits;
            keys[i] = (long) ascending << 32 | i;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }
}
