package org.fourquadrant.cli.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fourquadrant.cli.output.Column;
import org.fourquadrant.cli.output.Sheet;
import org.fourquadrant.cli.output.TextTable;
import org.fourquadrant.facts.formula.ReciprocalTariff;

/** The columns of {@code tariff}. */
public final class TariffSheet {

    private TariffSheet() {}

    /** A sheet of what the formula gives, the names in the language of the words. */
    public static Sheet<TariffRow> of(List<TariffRow> rows, Words words) {
        return new Sheet<>(
                List.of(
                        Column.ofText("iso3", row -> row.country().code().value()),
                        Column.ofText("name", row -> row.country().name().in(words.language())),
                        amount("exports_musd", TariffRow::exports, words),
                        amount("imports_musd", TariffRow::imports, words),
                        rate("balancing_pct", row -> Optional.of(row.balancing()), words),
                        rate("rule_pct", row -> Optional.of(row.rule()), words),
                        rate("announced_pct", TariffRow::announced, words)),
                rows);
    }

    private static Column<TariffRow> amount(String key, Function<TariffRow, BigDecimal> value, Words words) {
        return Column.ofNumber(
                key,
                row -> Optional.of(value.apply(row)),
                row -> words.figures().money(value.apply(row).doubleValue() * 1e6));
    }

    private static Column<TariffRow> rate(String key, Function<TariffRow, Optional<BigDecimal>> value, Words words) {
        return Column.ofNumber(
                key,
                row -> value.apply(row),
                row -> value.apply(row)
                        .map(percent -> words.figures().rate(percent.doubleValue()))
                        .orElse(""));
    }

    /** The lines of a sheet for a person, with the formula and where it stands. */
    public static List<String> text(Sheet<TariffRow> sheet, ReciprocalTariff formula, String source, Words words) {
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
