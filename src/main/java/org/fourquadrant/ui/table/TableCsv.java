package org.fourquadrant.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.language.Language;

/** Lines of the table as comma-separated values (RFC 4180) with plain numbers, under the names of the command line. */
final class TableCsv {

    private static final String HEADER =
            "iso3,name,balance_musd,milex_pct_gdp,milex_year,quadrant,tariff_pct,tariff_status,negotiation";

    private final Language language;

    TableCsv(Language language) {
        this.language = language;
    }

    String of(List<CountryLine> lines) {
        return Stream.concat(Stream.of(HEADER), lines.stream().map(this::of))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private String of(CountryLine line) {
        return Stream.of(
                        line.country().code().value(),
                        line.country().name().in(language),
                        number(line.balance().map(Observation::value)),
                        number(line.share().map(Observation::value)),
                        line.share()
                                .map(Observation::measuredIn)
                                .map(String::valueOf)
                                .orElse(""),
                        line.quadrant().map(Enum::name).orElse(""),
                        number(line.rate()),
                        line.tariff().status().name().toLowerCase(Locale.ROOT),
                        line.negotiation().name().toLowerCase(Locale.ROOT))
                .map(TableCsv::quoted)
                .collect(Collectors.joining(","));
    }

    private static String number(Optional<Double> value) {
        return value.map(number -> java.math.BigDecimal.valueOf(number)
                        .stripTrailingZeros()
                        .toPlainString())
                .orElse("");
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
