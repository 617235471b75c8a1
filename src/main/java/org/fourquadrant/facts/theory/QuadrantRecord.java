package org.fourquadrant.facts.theory;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.country.Quadrant;

/**
 * What a quadrant was expected to get and what those in it got by a day.
 *
 * @param quadrant the quadrant
 * @param expected what JRI expects of it, by its statements
 * @param cases those in it
 * @param law their tariffs by law; empty where the acts say nothing of any
 * @param formula what the formula alone gives for them; empty where it gives nothing
 * @param counts of how many each thing is told; every one has a count
 */
public record QuadrantRecord(
        Quadrant quadrant,
        List<Cited> expected,
        List<TheoryCase> cases,
        Optional<Spread> law,
        Optional<Spread> formula,
        Map<TheoryCase.Mark, Integer> counts) {

    /**
     * Median and range.
     *
     * @param n so many values
     * @param least the least
     * @param median the middle one, or the mean of the two in the middle
     * @param most the largest
     */
    public record Spread(int n, double least, double median, double most) {

        static Optional<Spread> of(double[] values) {
            if (values.length == 0) {
                return Optional.empty();
            }
            double[] sorted = values.clone();
            Arrays.sort(sorted);
            int half = sorted.length / 2;
            double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
            return Optional.of(new Spread(sorted.length, sorted[0], median, sorted[sorted.length - 1]));
        }
    }

    public QuadrantRecord {
        Objects.requireNonNull(quadrant, "quadrant");
        expected = List.copyOf(expected);
        cases = List.copyOf(cases);
        Objects.requireNonNull(law, "law");
        Objects.requireNonNull(formula, "formula");
        counts = Map.copyOf(counts);
    }

    static QuadrantRecord of(Quadrant quadrant, List<Cited> expected, List<TheoryCase> cases) {
        Map<TheoryCase.Mark, Integer> counts = new EnumMap<>(TheoryCase.Mark.class);
        for (TheoryCase.Mark mark : TheoryCase.Mark.values()) {
            counts.put(mark, (int)
                    cases.stream().filter(one -> one.marks().contains(mark)).count());
        }
        double[] law = cases.stream().flatMapToDouble(one -> one.law().stream()).toArray();
        double[] formula =
                cases.stream().flatMapToDouble(one -> one.formula().stream()).toArray();
        return new QuadrantRecord(quadrant, expected, cases, Spread.of(law), Spread.of(formula), counts);
    }
}
