package org.fourquadrant.facts.scale;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Ticks of a rank axis: zero, at which the quadrants meet, and the values at every, every second, every fifth … rank, as
 * the labels have room.
 */
final class RankTicks {

    private RankTicks() {}

    static List<Tick> of(AxisWindow window, RankTransform rank, LabelClearance clearance) {
        double[] values = rank.values();
        DecimalStep stride = new DecimalStep(1, 0);
        while (true) {
            LabelledTicks labels = new LabelledTicks(window, clearance);
            labels.addAllOrNone(window.shows(0) ? List.of(0.0) : List.of());
            if (labels.addAllOrNone(everyNth(values, (int) stride.length(), window, clearance))) {
                List<Double> others =
                        Arrays.stream(values).filter(window::shows).boxed().toList();
                return labels.withMinorApart(others);
            }
            stride = stride.coarser();
        }
    }

    private static List<Double> everyNth(double[] values, int stride, AxisWindow window, LabelClearance clearance) {
        return IntStream.range(0, values.length)
                .filter(index -> index % stride == 0)
                .mapToObj(index -> values[index])
                .filter(window::shows)
                .filter(value -> !window.shows(0) || window.distance(value, 0) >= clearance.between(value, 0))
                .toList();
    }
}
