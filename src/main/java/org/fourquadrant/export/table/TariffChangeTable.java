package org.fourquadrant.export.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffChange;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.document.RateBasis;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.law.Act;

/** The columns of whose tariff changed from one day to another, for clipboard and command line. */
public final class TariffChangeTable {

    private TariffChangeTable() {}

    /** Changes under their columns. */
    public static Sheet<TariffChange> of(List<TariffChange> changes, TableWords words) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText("iso3", row -> row.country().code().value()),
                        SheetColumn.ofText("name", row -> row.country().name().in(words.language())),
                        rate("from_pct", TariffChange::before, words),
                        rate("to_pct", TariffChange::after, words),
                        basis("basis_from", TariffChange::before, words),
                        basis("basis_to", TariffChange::after, words),
                        SheetColumn.ofToken(
                                "acts",
                                row -> acts(row, Act::id),
                                row -> acts(row, act -> act.shortName().in(words.language())))),
                changes);
    }

    private static SheetColumn<TariffChange> rate(
            String key, Function<TariffChange, TariffOnDate> day, TableWords words) {
        return SheetColumn.ofNumber(
                key,
                row -> rate(day.apply(row)).map(rate -> PlainNumber.of(rate.percent())),
                row -> rate(day.apply(row))
                        .map(rate -> words.figures().rate(rate.percent()))
                        .orElseGet(() -> words.texts()
                                .get("status", day.apply(row).standing().state())));
    }

    private static SheetColumn<TariffChange> basis(
            String key, Function<TariffChange, TariffOnDate> day, TableWords words) {
        return SheetColumn.ofToken(
                key,
                row -> basis(day.apply(row)).map(Tokens::of).orElse(""),
                row -> basis(day.apply(row))
                        .map(basis -> words.texts().get("basis_word", basis))
                        .orElse(""));
    }

    private static Optional<Standing.Rate> rate(TariffOnDate tariff) {
        return tariff.standing().rate();
    }

    private static Optional<RateBasis> basis(TariffOnDate tariff) {
        return rate(tariff).map(Standing.Rate::basis).filter(basis -> basis != RateBasis.UNSTATED);
    }

    private static String acts(TariffChange change, Function<Act, String> name) {
        return change.acts().stream().map(name).collect(Collectors.joining("; "));
    }
}
