package org.fourquadrant.ui.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** Finds room for labels beside the marks of one lane, so that no label covers a mark or another label. */
final class LabelRoom {

    private static final double GAP = 4;

    /**
     * A mark that wants a label.
     *
     * @param left its left edge, pixels
     * @param right its right edge, pixels
     * @param labelWidth width of its label, pixels
     * @param weight what weighs more is placed first
     */
    record Want(double left, double right, double labelWidth, int weight) {}

    private record Span(double left, double right) {

        boolean meets(Span other) {
            return left < other.right && other.left < right;
        }
    }

    private final double width;

    LabelRoom(double width) {
        this.width = width;
    }

    /** The left edges of the labels that have room, by the index of their mark. */
    Map<Integer, Double> place(List<Want> wants) {
        List<Span> taken = new ArrayList<>();
        wants.forEach(want -> taken.add(new Span(want.left(), want.right())));
        List<Integer> order = new ArrayList<>();
        for (int index = 0; index < wants.size(); index++) {
            order.add(index);
        }
        order.sort(Comparator.comparing((Integer index) -> -wants.get(index).weight())
                .thenComparing(Comparator.naturalOrder()));
        Map<Integer, Double> placed = new HashMap<>();
        for (int index : order) {
            Want want = wants.get(index);
            roomFor(want, taken).ifPresent(left -> {
                placed.put(index, left);
                taken.add(new Span(left - GAP, left + want.labelWidth() + GAP));
            });
        }
        return placed;
    }

    private OptionalDouble roomFor(Want want, List<Span> taken) {
        double right = want.right() + GAP;
        double left = want.left() - GAP - want.labelWidth();
        if (isFree(new Span(right, right + want.labelWidth()), taken)) {
            return OptionalDouble.of(right);
        }
        return isFree(new Span(left, left + want.labelWidth()), taken)
                ? OptionalDouble.of(left)
                : OptionalDouble.empty();
    }

    private boolean isFree(Span span, List<Span> taken) {
        return span.left() >= 0 && span.right() <= width && taken.stream().noneMatch(span::meets);
    }
}
