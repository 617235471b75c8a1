package org.fourquadrant.cli.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.fourquadrant.cli.output.TextTable;
import org.fourquadrant.export.table.PlainNumber;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;
import org.fourquadrant.facts.cost.ReciprocalRow;
import org.fourquadrant.facts.cost.ReciprocalTariff;

/** The columns of {@code tariff}. */
public final class TariffSheet {

    private TariffSheet() {}

    /** A sheet of what the formula gives, the names in the language of the words. */
    public static Sheet<ReciprocalRow> of(List<ReciprocalRow> rows, TerminalWords words) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText("iso3", row -> row.country().code().value()),
                        SheetColumn.ofText("name", row -> row.country().name().in(words.language())),
                        amount("exports_musd", ReciprocalRow::exports, words),
                        amount("imports_musd", ReciprocalRow::imports, words),
                        rate("balancing_pct", row -> Optional.of(tenth(row.balancing())), words),
                        rate("rule_pct", row -> Optional.of(PlainNumber.of(row.rule())), words),
                        rate("announced_pct", row -> row.announced().map(PlainNumber::of), words)),
                rows);
    }

    private static SheetColumn<ReciprocalRow> amount(
            String key, ToDoubleFunction<ReciprocalRow> value, TerminalWords words) {
        return SheetColumn.ofNumber(
                key,
                row -> Optional.of(PlainNumber.of(value.applyAsDouble(row))),
                row -> words.figures().money(value.applyAsDouble(row) * 1e6));
    }

    private static BigDecimal tenth(double percent) {
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.HALF_UP);
    }

    private static SheetColumn<ReciprocalRow> rate(
            String key, Function<ReciprocalRow, Optional<BigDecimal>> value, TerminalWords words) {
        return SheetColumn.ofNumber(
                key,
                row -> value.apply(row),
                row -> value.apply(row)
                        .map(percent -> words.figures().rate(percent.doubleValue()))
                        .orElse(""));
    }

    /** The lines of a sheet for a person, with the formula and where it stands. */
    public static List<String> text(
            Sheet<ReciprocalRow> sheet, ReciprocalTariff formula, String source, TerminalWords words) {
        List<String> lines = new ArrayList<>(TextTable.lines(sheet, words.headers("tariff", sheet.keys())));
        lines.add("");
        lines.add(words.texts()
                .format(
                        "tariff.formula",
                        words.figures().plain(formula.elasticity(), 0, 4),
                        words.figures().plain(formula.passThrough(), 0, 4)));
        lines.add(words.texts().get("tariff.rule"));
        lines.add(words.texts().format("tariff.source", source));
        return lines;
    }
}
