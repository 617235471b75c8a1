package org.fourquadrant.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds room for labels in a row below and a row above the marks of one line; a few with air around them. */
final class LabelRows {

    private static final double GAP = 14;

    /** A row of labels. */
    enum Row {
        BELOW,
        ABOVE
    }

    /**
     * Where a label stands.
     *
     * @param row in which row
     * @param left its left edge, pixels
     */
    record Place(Row row, double left) {}

    private record Taken(Row row, double left, double right) {

        boolean meets(Taken other) {
            return row == other.row && left < other.right && other.left < right;
        }
    }

    private final double width;

    LabelRows(double width) {
        this.width = width;
    }

    /** The places of the labels that have room, in the middle of their mark, by the index of their mark. */
    Map<Integer, Place> place(List<LabelRoom.Want> wants) {
        List<Taken> taken = new ArrayList<>();
        Map<Integer, Place> placed = new HashMap<>();
        IntStream.range(0, wants.size())
                .boxed()
                .sorted(Comparator.comparing(
                                (Integer index) -> -wants.get(index).weight())
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(index -> place(index, wants.get(index), taken, placed));
        return placed;
    }

    private void place(int index, LabelRoom.Want want, List<Taken> taken, Map<Integer, Place> placed) {
        double middle = (want.left() + want.right()) / 2;
        double left = Math.max(0, Math.min(width - want.labelWidth(), middle - want.labelWidth() / 2));
        for (Row row : Row.values()) {
            Taken room = new Taken(row, left - GAP / 2, left + want.labelWidth() + GAP / 2);
            if (taken.stream().noneMatch(room::meets)) {
                taken.add(room);
                placed.put(index, new Place(row, left));
                return;
            }
        }
    }
}
