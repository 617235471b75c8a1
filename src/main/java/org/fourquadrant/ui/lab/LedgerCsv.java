package org.fourquadrant.ui.lab;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.fourquadrant.data.csv.CsvText;
import org.fourquadrant.facts.line.Crossing;
import org.fourquadrant.model.language.Language;

/** Crossings as CSV with plain numbers, under the names and in the dialect of the command line. */
final class LedgerCsv {

    private static final List<String> HEADER =
            List.of("iso3", "name", "milex_pct_gdp", "quadrant_from", "quadrant_to", "distance_points");

    /** Shares have a decimal or two; what a subtraction adds beyond is noise. */
    private static final int DECIMALS = 6;

    private LedgerCsv() {}

    static String of(List<Crossing> crossings, Language language) {
        return CsvText.of(
                HEADER,
                crossings.stream().map(crossing -> cells(crossing, language)).toList());
    }

    private static List<String> cells(Crossing crossing, Language language) {
        return List.of(
                crossing.country().country().code().value(),
                crossing.country().country().name().in(language),
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
