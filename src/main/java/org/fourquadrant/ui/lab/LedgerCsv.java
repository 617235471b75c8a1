package org.fourquadrant.ui.lab;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.model.language.Language;

/** Crossings as comma-separated values (RFC 4180) under the names of the command line. */
final class LedgerCsv {

    private static final String HEADER = "iso3,name,milex_pct_gdp,quadrant_from,quadrant_to,distance_points";

    /** Shares have a decimal or two; what a subtraction adds beyond is noise. */
    private static final int DECIMALS = 6;

    private LedgerCsv() {}

    static String of(List<Crossing> crossings, Language language) {
        return Stream.concat(Stream.of(HEADER), crossings.stream().map(crossing -> line(crossing, language)))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(Crossing crossing, Language language) {
        String name = crossing.country().country().name().in(language);
        boolean plain = name.indexOf(',') < 0 && name.indexOf('"') < 0;
        return String.join(
                ",",
                crossing.country().country().code().value(),
                plain ? name : '"' + name.replace("\"", "\"\"") + '"',
                number(crossing.country().share().value()),
                crossing.from().name(),
                crossing.to().name(),
                number(crossing.distance()));
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value)
                .setScale(DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
