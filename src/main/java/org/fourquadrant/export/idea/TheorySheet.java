package org.fourquadrant.export.idea;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.fourquadrant.export.table.PlainNumber;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.facts.theory.QuadrantRecord;
import org.fourquadrant.facts.theory.QuadrantRecord.Spread;
import org.fourquadrant.facts.theory.RankCorrelation;
import org.fourquadrant.facts.theory.TheoryCase.Mark;
import org.fourquadrant.facts.theory.TheoryCheck;
import org.fourquadrant.model.claim.ClaimQuery.RankOf;
import org.fourquadrant.model.language.Tokens;

/** The columns of {@code theory}: a row for each quadrant, then one for each rank correlation. */
public final class TheorySheet {

    /** A row, of a quadrant or of a pair of series. */
    public sealed interface Row {

        /**
         * A quadrant.
         *
         * @param quadrant its record
         */
        record OfQuadrant(QuadrantRecord quadrant) implements Row {}

        /**
         * Two series.
         *
         * @param pair which
         * @param correlation how they go together
         */
        record OfPair(RankOf.Pair pair, RankCorrelation correlation) implements Row {

            /** Its token, as files name it. */
            public String id() {
                return Tokens.of(pair);
            }
        }
    }

    private TheorySheet() {}

    /** A sheet of a check. */
    public static Sheet<Row> of(TheoryCheck check) {
        List<Row> rows = new ArrayList<>();
        check.quadrants().forEach(quadrant -> rows.add(new Row.OfQuadrant(quadrant)));
        pairs(check).forEach(rows::add);
        List<SheetColumn<Row>> columns = new ArrayList<>();
        columns.add(SheetColumn.ofText("part", row -> row instanceof Row.OfQuadrant ? "quadrant" : "correlation"));
        columns.add(SheetColumn.ofText("id", TheorySheet::id));
        columns.add(number("n", TheorySheet::count));
        columns.add(spread("median_pct", QuadrantRecord::law, Spread::median));
        columns.add(spread("least_pct", QuadrantRecord::law, Spread::least));
        columns.add(spread("most_pct", QuadrantRecord::law, Spread::most));
        columns.add(spread("formula_median_pct", QuadrantRecord::formula, Spread::median));
        columns.add(mark("agreements", Mark.AGREEMENT));
        columns.add(mark("threats", Mark.THREAT));
        columns.add(mark("exemptions", Mark.EXEMPTION));
        columns.add(mark("defence_demands", Mark.DEFENCE_DEMAND));
        columns.add(mark("defence_pledges", Mark.DEFENCE_PLEDGE));
        columns.add(correlation("rho", RankCorrelation::rho));
        columns.add(correlation("p", RankCorrelation::p));
        return new Sheet<>(columns, rows);
    }

    /** The pairs of series under their ids. */
    public static List<Row.OfPair> pairs(TheoryCheck check) {
        return List.of(
                new Row.OfPair(RankOf.Pair.LAW_WITH_DEFICIT_SHARE, check.withDeficit()),
                new Row.OfPair(RankOf.Pair.LAW_WITH_POINTS_UNDER_LINE, check.withMissing()),
                new Row.OfPair(RankOf.Pair.POINTS_UNDER_LINE_WITH_LAW_MINUS_FORMULA, check.missingWithRest()));
    }

    private static String id(Row row) {
        return row instanceof Row.OfQuadrant one ? one.quadrant().quadrant().name() : ((Row.OfPair) row).id();
    }

    private static Optional<Double> count(Row row) {
        return Optional.of(
                row instanceof Row.OfQuadrant one
                        ? (double) one.quadrant().cases().size()
                        : (double) ((Row.OfPair) row).correlation().n());
    }

    private static SheetColumn<Row> spread(
            String key, Function<QuadrantRecord, Optional<Spread>> spread, ToDoubleFunction<Spread> value) {
        return number(key, row -> quadrant(row).flatMap(spread).map(value::applyAsDouble));
    }

    private static SheetColumn<Row> mark(String key, Mark mark) {
        return number(
                key, row -> quadrant(row).map(record -> (double) record.counts().get(mark)));
    }

    private static Optional<QuadrantRecord> quadrant(Row row) {
        return row instanceof Row.OfQuadrant one ? Optional.of(one.quadrant()) : Optional.empty();
    }

    private static SheetColumn<Row> correlation(String key, Function<RankCorrelation, OptionalDouble> value) {
        return number(
                key, row -> row instanceof Row.OfPair pair ? four(value.apply(pair.correlation())) : Optional.empty());
    }

    /** To four decimals. */
    public static Optional<Double> four(OptionalDouble value) {
        return value.isPresent() ? Optional.of(Math.rint(value.getAsDouble() * 1e4) / 1e4) : Optional.empty();
    }

    private static SheetColumn<Row> number(String key, Function<Row, Optional<Double>> value) {
        Function<Row, Optional<BigDecimal>> plain = row -> value.apply(row).map(PlainNumber::of);
        return SheetColumn.ofNumber(
                key,
                plain,
                row -> plain.apply(row).map(BigDecimal::toPlainString).orElse(""));
    }
}
