package org.fourquadrant.facts.scale;

import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The values that got a label so far, and the test whether a further one has room. */
final class LabelledTicks {

    /** Pixels below which minor ticks merge into a bar. */
    private static final double MINOR_GAP = 4;

    private final AxisWindow window;
    private final LabelClearance clearance;
    private final NavigableSet<Double> values = new TreeSet<>();

    LabelledTicks(AxisWindow window, LabelClearance clearance) {
        this.window = window;
        this.clearance = clearance;
    }

    int size() {
        return values.size();
    }

    boolean has(double value) {
        return values.contains(value);
    }

    /** Labels all of the values, or none if any of them lacks room. */
    boolean addAllOrNone(Collection<Double> candidates) {
        LabelledTicks trial = new LabelledTicks(window, clearance);
        trial.values.addAll(values);
        for (double candidate : candidates) {
            if (!trial.hasRoom(candidate)) {
                return false;
            }
            trial.values.add(candidate);
        }
        values.addAll(candidates);
        return true;
    }

    private boolean hasRoom(double candidate) {
        return clears(candidate, values.lower(candidate))
                && clears(candidate, values.higher(candidate))
                && !values.contains(candidate);
    }

    private boolean clears(double candidate, Double neighbour) {
        return neighbour == null || window.distance(candidate, neighbour) >= clearance.between(candidate, neighbour);
    }

    /** The labelled ticks with all of the minor ones between them, ascending. */
    List<Tick> withMinor(Collection<Double> minor) {
        Stream<Tick> labelled = values.stream().map(value -> new Tick(value, true));
        Stream<Tick> unlabelled =
                minor.stream().filter(value -> !values.contains(value)).map(value -> new Tick(value, false));
        return Stream.concat(labelled, unlabelled)
                .sorted((a, b) -> Double.compare(a.value(), b.value()))
                .toList();
    }

    /** The labelled ticks with those minor ones that keep apart from what stands below them. */
    List<Tick> withMinorApart(Collection<Double> minor) {
        NavigableSet<Double> all = new TreeSet<>(values);
        NavigableSet<Double> kept = new TreeSet<>();
        for (double value : minor) {
            if (isApart(value, all.floor(value)) && isApart(value, all.ceiling(value))) {
                all.add(value);
                kept.add(value);
            }
        }
        return withMinor(kept);
    }

    private boolean isApart(double value, Double neighbour) {
        return neighbour == null || window.distance(value, neighbour) >= MINOR_GAP;
    }
}
