package org.fourquadrant.ui.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.language.Tokens;

/** Lines of the table as CSV with plain numbers, under the names and in the dialect of the command line. */
final class TableCsv {

    private static final List<String> HEADER = List.of(
            "iso3",
            "name",
            "balance_musd",
            "milex_pct_gdp",
            "milex_year",
            "quadrant",
            "tariff_pct",
            "tariff_status",
            "negotiation");

    private final Language language;

    TableCsv(Language language) {
        this.language = language;
    }

    String of(List<CountryRow> lines) {
        return CsvText.of(HEADER, lines.stream().map(this::cells).toList());
    }

    private List<String> cells(CountryRow line) {
        return List.of(
                line.country().code().value(),
                line.country().name().in(language),
                number(line.balance().map(Observation::value)),
                number(line.share().map(Observation::value)),
                line.share().map(Observation::measuredIn).map(String::valueOf).orElse(""),
                line.quadrant().map(Enum::name).orElse(""),
                number(line.rate()),
                Tokens.of(line.tariff().status()),
                Tokens.of(line.negotiation()));
    }

    private static String number(Optional<Double> value) {
        return value.map(number ->
                        BigDecimal.valueOf(number).stripTrailingZeros().toPlainString())
                .orElse("");
    }
}
