package org.fourquadrant.cli.content;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.cli.output.PlainNumber;
import org.fourquadrant.cli.output.Sheet;
import org.fourquadrant.cli.output.SheetColumn;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.facts.tariff.TariffRate;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Tokens;

/** The columns of {@code table}. */
public final class CountrySheet {

    private CountrySheet() {}

    /** A sheet of economies, their names in the language of the words. */
    public static Sheet<CountryRow> of(List<CountryRow> rows, TerminalWords words) {
        return new Sheet<>(
                List.of(
                        SheetColumn.ofText("iso3", row -> row.country().code().value()),
                        SheetColumn.ofText("name", row -> row.country().name().in(words.language())),
                        SheetColumn.ofNumber(
                                "balance_musd",
                                row -> number(row.balance()),
                                row -> row.balance()
                                        .map(balance -> words.figures().exactBalance(balance.value()))
                                        .orElse(TerminalWords.NOTHING)),
                        SheetColumn.ofNumber(
                                "milex_pct_gdp",
                                row -> number(row.share()),
                                row -> row.share()
                                        .map(share -> words.figures().share(share.value()))
                                        .orElse(TerminalWords.NOTHING)),
                        SheetColumn.ofNumber(
                                "milex_year",
                                row -> row.share().map(share -> BigDecimal.valueOf(share.measuredIn())),
                                row -> row.share()
                                        .map(share -> String.valueOf(share.measuredIn()))
                                        .orElse(TerminalWords.NOTHING)),
                        SheetColumn.ofToken(
                                "quadrant",
                                row -> row.quadrant().map(Enum::name).orElse(""),
                                row -> row.quadrant().map(Enum::name).orElse(TerminalWords.NOTHING)),
                        SheetColumn.ofNumber(
                                "tariff_pct",
                                CountrySheet::rate,
                                row -> row.tariff()
                                        .inForce()
                                        .map(rate -> words.figures().rate(rate.percent()))
                                        .orElse(TerminalWords.NOTHING)),
                        SheetColumn.ofToken(
                                "tariff_status",
                                row -> Tokens.of(row.tariff().status()),
                                row -> words.texts().get("status", row.tariff().status()))),
                rows);
    }

    private static Optional<BigDecimal> number(Optional<Observation> observation) {
        return observation.map(Observation::value).map(PlainNumber::of);
    }

    private static Optional<BigDecimal> rate(CountryRow row) {
        return row.tariff().inForce().map(TariffRate::percent).map(PlainNumber::of);
    }
}
