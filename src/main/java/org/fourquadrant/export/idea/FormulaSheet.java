package org.fourquadrant.export.idea;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.fourquadrant.export.table.PlainNumber;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.formula.ReciprocalRow;

/** The columns of {@code tariff}. */
public final class FormulaSheet {

    private FormulaSheet() {}

    /** A sheet of what the formula gives, the names in the language of the words. */
    public static Sheet<ReciprocalRow> of(FormulaOnTrade found, IdeaWords words) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText("iso3", row -> row.country().code().value()),
                        SheetColumn.ofText("name", row -> row.country().name().in(words.language())),
                        SheetColumn.ofText("year", row -> String.valueOf(found.year())),
                        SheetColumn.ofText(
                                "dataset", row -> found.dataset().info().name()),
                        amount("exports_musd", row -> row.trade().exports(), words.figures()::balanceSize),
                        amount("imports_musd", row -> row.trade().imports(), words.figures()::balanceSize),
                        tenths("deficit_share_pct", row -> row.trade().deficitShare(), words),
                        tenths("printed_pct", ReciprocalRow::printed, words),
                        tenths("balancing_pct", ReciprocalRow::balancing, words),
                        rate("rule_pct", row -> Optional.of(row.rule()), words),
                        rate("announced_pct", row -> row.announced().chart(), words),
                        rate("annex_i_pct", row -> row.announced().annex(), words),
                        rate("from_2025_08_07_pct", row -> row.announced().august(), words),
                        apart("rule_minus_announced", row -> row.announced().chart(), words),
                        apart("rule_minus_annex_i", row -> row.announced().annex(), words),
                        apart(
                                "rule_minus_from_2025_08_07",
                                row -> row.announced().august(),
                                words),
                        amount("balance_at_baseline_musd", ReciprocalRow::balanceAtBaseline, words.figures()::balance)),
                found.rows());
    }

    private static SheetColumn<ReciprocalRow> amount(
            String key, ToDoubleFunction<ReciprocalRow> value, DoubleFunction<String> shown) {
        return SheetColumn.ofNumber(
                key,
                row -> Optional.of(PlainNumber.of(thousandth(value.applyAsDouble(row)))),
                row -> shown.apply(value.applyAsDouble(row)));
    }

    private static SheetColumn<ReciprocalRow> tenths(
            String key, ToDoubleFunction<ReciprocalRow> value, IdeaWords words) {
        return number(
                key,
                row -> Optional.of(tenth(value.applyAsDouble(row))),
                number -> words.figures().rate(number));
    }

    /** The Census Bureau counts in thousand dollars. */
    private static double thousandth(double million) {
        return Math.rint(million * 1000) / 1000;
    }

    private static BigDecimal tenth(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
    }

    private static SheetColumn<ReciprocalRow> rate(
            String key, Function<ReciprocalRow, Optional<Double>> value, IdeaWords words) {
        return number(
                key,
                row -> value.apply(row).map(PlainNumber::of),
                number -> words.figures().rate(number));
    }

    private static SheetColumn<ReciprocalRow> apart(
            String key, Function<ReciprocalRow, Optional<Double>> other, IdeaWords words) {
        return number(
                key,
                row -> other.apply(row).map(rate -> PlainNumber.of(row.rule() - rate)),
                number -> words.figures().points(number));
    }

    private static SheetColumn<ReciprocalRow> number(
            String key, Function<ReciprocalRow, Optional<BigDecimal>> value, Function<Double, String> shown) {
        return SheetColumn.ofNumber(
                key,
                value,
                row -> value.apply(row)
                        .map(number -> shown.apply(number.doubleValue()))
                        .orElse(""));
    }
}
