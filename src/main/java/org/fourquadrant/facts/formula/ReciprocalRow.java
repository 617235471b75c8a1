package org.fourquadrant.facts.formula;

import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.country.Country;

/**
 * What the formula of the reciprocal tariff gives for an economy, beside what was announced and what came.
 *
 * @param country the economy
 * @param trade its goods trade with the United States
 * @param printed the change of the tariff as JRI prints the formula, per cent; below 0 for a US deficit
 * @param balancing the tariff that would balance the trade, per cent: the same with the sign changed
 * @param rule half of it, rounded up, at least the rate of everybody, per cent
 * @param balanceAtBaseline the balance at which the rule would give the rate of everybody, imports as they are, million US
 *     dollars; below 0
 * @param announced what was announced
 */
public record ReciprocalRow(
        Country country,
        Trade trade,
        double printed,
        double balancing,
        double rule,
        double balanceAtBaseline,
        Announced announced) {

    /**
     * Goods trade of a year as the United States count it, million US dollars.
     *
     * @param exports US exports, at least 0
     * @param imports US imports, above 0
     */
    public record Trade(double exports, double imports) {

        /** The deficit's part of the imports, per cent; below 0 for a US surplus. */
        public double deficitShare() {
            return 100 * (imports - exports) / imports;
        }
    }

    /**
     * Rates to compare with, per cent.
     *
     * @param chart on the chart of 2 April 2025
     * @param annex in Annex I of that day as first published
     * @param august set by the order of 31 July 2025, from 7 August 2025
     */
    public record Announced(Optional<Double> chart, Optional<Double> annex, Optional<Double> august) {
        public Announced {
            Objects.requireNonNull(chart, "chart");
            Objects.requireNonNull(annex, "annex");
            Objects.requireNonNull(august, "august");
        }
    }

    public ReciprocalRow {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(trade, "trade");
        Objects.requireNonNull(announced, "announced");
    }

    static ReciprocalRow of(Country country, Trade trade, ReciprocalTariff formula, Announced announced) {
        return new ReciprocalRow(
                country,
                trade,
                formula.printed(trade.exports(), trade.imports()),
                formula.balancing(trade.exports(), trade.imports()),
                formula.announced(trade.exports(), trade.imports()),
                formula.balanceAtBaseline(trade.imports()),
                announced);
    }
}
