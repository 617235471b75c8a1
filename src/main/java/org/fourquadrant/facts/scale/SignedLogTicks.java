package org.fourquadrant.facts.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;

/**
 * Ticks of a signed-log axis: 0, then ± decades from the outermost inwards, a pair only if both have room; then in each
 * half all of 2 and 5, else all of 3, else all of 5; the remaining multiples up to 9 without a label.
 *
 * <p>A window within ±2c, or shorter than a factor of five, is near-linear and gets equal steps.
 */
final class SignedLogTicks {

    private static final double SHORTEST_SPAN = Math.log(5);
    private static final int FEWEST_LABELS = 3;
    private static final List<List<Integer>> SUBDIVISIONS = List.of(List.of(2, 5), List.of(3), List.of(5));

    private final AxisWindow window;
    private final double constant;
    private final LabelClearance clearance;
    private final int maxDecade;

    SignedLogTicks(AxisWindow window, double constant, LabelClearance clearance) {
        this.window = window;
        this.constant = constant;
        this.clearance = clearance;
        this.maxDecade = (int) Math.floor(Math.log10(Math.max(Math.abs(window.min()), Math.abs(window.max()))));
    }

    List<Tick> ticks() {
        if (isNearLinear()) {
            return RegularTicks.of(window, clearance);
        }
        int minDecade = (int) Math.ceil(Math.log10(constant));
        LabelledTicks labels = labelsFrom(minDecade);
        if (labels.size() < FEWEST_LABELS) {
            labels = labelsFrom(minDecade - 1);
        }
        return labels.withMinor(multiplesFrom(minDecade - 1));
    }

    private boolean isNearLinear() {
        double span =
                window.transform().forward(window.max()) - window.transform().forward(window.min());
        boolean nearZero = Math.max(-window.min(), window.max()) <= 2 * constant;
        return nearZero || span < SHORTEST_SPAN;
    }

    private LabelledTicks labelsFrom(int minDecade) {
        LabelledTicks labels = new LabelledTicks(window, clearance);
        labels.addAllOrNone(visible(DoubleStream.of(0)));
        for (int decade = maxDecade; decade >= minDecade; decade--) {
            double value = value(1, decade);
            labels.addAllOrNone(visible(DoubleStream.of(-value, value)));
        }
        subdivide(labels, -1, minDecade);
        subdivide(labels, 1, minDecade);
        return labels;
    }

    private void subdivide(LabelledTicks labels, int sign, int minDecade) {
        for (List<Integer> mantissas : SUBDIVISIONS) {
            List<Double> candidates = new ArrayList<>();
            for (int decade = minDecade; decade <= maxDecade; decade++) {
                int power = decade;
                candidates.addAll(visible(mantissas.stream().mapToDouble(mantissa -> sign * value(mantissa, power))));
            }
            if (labels.addAllOrNone(candidates)) {
                return;
            }
        }
    }

    private TreeSet<Double> multiplesFrom(int minDecade) {
        TreeSet<Double> multiples = new TreeSet<>();
        for (int decade = minDecade; decade <= maxDecade; decade++) {
            for (int mantissa = 1; mantissa <= 9; mantissa++) {
                double value = value(mantissa, decade);
                multiples.addAll(visible(DoubleStream.of(-value, value)));
            }
        }
        return multiples;
    }

    private List<Double> visible(DoubleStream values) {
        return values.filter(window::shows).boxed().toList();
    }

    private static double value(int mantissa, int decade) {
        return decade < 0 ? mantissa / Math.pow(10, -decade) : mantissa * Math.pow(10, decade);
    }
}
