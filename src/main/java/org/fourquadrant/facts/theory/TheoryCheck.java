package org.fourquadrant.facts.theory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.fourquadrant.facts.statement.Cited;
import org.fourquadrant.model.country.Quadrant;

/**
 * JRI's idea held against what happened by a day.
 *
 * @param quadrants a record for each quadrant, I to IV
 * @param withDeficit the tariff by law with the deficit's part of imports
 * @param withMissing the tariff by law with the points under the line (0 for who meets it)
 * @param missingWithRest the points under the line with what the formula leaves over of the tariff by law
 */
public record TheoryCheck(
        List<QuadrantRecord> quadrants,
        RankCorrelation withDeficit,
        RankCorrelation withMissing,
        RankCorrelation missingWithRest) {

    public TheoryCheck {
        quadrants = List.copyOf(quadrants);
        Objects.requireNonNull(withDeficit, "withDeficit");
        Objects.requireNonNull(withMissing, "withMissing");
        Objects.requireNonNull(missingWithRest, "missingWithRest");
    }

    /**
     * The check of cases.
     *
     * @param line per cent of GDP
     * @param expected what JRI expects of a quadrant
     */
    public static TheoryCheck of(List<TheoryCase> cases, double line, Function<Quadrant, List<Cited>> expected) {
        List<QuadrantRecord> quadrants = Arrays.stream(Quadrant.values())
                .map(quadrant -> QuadrantRecord.of(quadrant, expected.apply(quadrant), in(quadrant, cases)))
                .toList();
        Function<TheoryCase, OptionalDouble> missing =
                one -> OptionalDouble.of(Math.max(0, line - one.place().share().value()));
        return new TheoryCheck(
                quadrants,
                correlation(cases, TheoryCase::law, TheoryCase::deficitShare),
                correlation(cases, TheoryCase::law, missing),
                correlation(cases, missing, TheoryCase::residual));
    }

    private static List<TheoryCase> in(Quadrant quadrant, List<TheoryCase> cases) {
        return cases.stream().filter(one -> one.place().isIn(quadrant)).toList();
    }

    /** Of those that have both values. */
    private static RankCorrelation correlation(
            List<TheoryCase> cases,
            Function<TheoryCase, OptionalDouble> first,
            Function<TheoryCase, OptionalDouble> second) {
        List<double[]> pairs = new ArrayList<>();
        for (TheoryCase one : cases) {
            OptionalDouble left = first.apply(one);
            OptionalDouble right = second.apply(one);
            if (left.isPresent() && right.isPresent()) {
                pairs.add(new double[] {left.getAsDouble(), right.getAsDouble()});
            }
        }
        return RankCorrelation.of(
                pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                pairs.stream().mapToDouble(pair -> pair[1]).toArray());
    }
}
