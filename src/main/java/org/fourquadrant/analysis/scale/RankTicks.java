package org.fourquadrant.analysis.scale;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Ticks of a rank axis: the values at every, every second, every fifth … rank, as the labels have room. */
final class RankTicks {

    private RankTicks() {}

    static List<Tick> of(AxisWindow window, RankTransform rank, LabelClearance clearance) {
        double[] values = rank.values();
        DecimalStep stride = new DecimalStep(1, 0);
        while (true) {
            LabelledTicks labels = new LabelledTicks(window, clearance);
            if (labels.addAllOrNone(everyNth(values, (int) stride.length(), window))) {
                List<Double> others =
                        Arrays.stream(values).filter(window::shows).boxed().toList();
                return labels.withMinorApart(others);
            }
            stride = stride.coarser();
        }
    }

    private static List<Double> everyNth(double[] values, int stride, AxisWindow window) {
        return IntStream.range(0, values.length)
                .filter(index -> index % stride == 0)
                .mapToObj(index -> values[index])
                .filter(window::shows)
                .toList();
    }
}
