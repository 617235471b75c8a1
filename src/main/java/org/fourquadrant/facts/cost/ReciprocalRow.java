package org.fourquadrant.facts.cost;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/**
 * What the formula of the reciprocal tariff gives for an economy, beside what was announced.
 *
 * @param country the economy
 * @param exports US goods exports to it, million US dollars
 * @param imports US goods imports from it, million US dollars
 * @param balancing the tariff that would balance the trade by the formula, per cent
 * @param rule half of it, rounded up, at least 10 per cent
 * @param announced the rate that a dataset lists as announced for the year, per cent, where one does
 */
public record ReciprocalRow(
        Country country, double exports, double imports, double balancing, double rule, Optional<Double> announced) {

    public ReciprocalRow {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(announced, "announced");
    }

    /** A row for each economy that the US imports anything from, in the dataset's order. */
    public static List<ReciprocalRow> of(Workspace workspace, Dataset dataset, int year, ReciprocalTariff formula) {
        List<ReciprocalRow> rows = new ArrayList<>();
        for (CountryCode code : dataset.economies()) {
            Optional<Double> exports = value(dataset, code, Indicator.EXPORTS, year);
            Optional<Double> imports =
                    value(dataset, code, Indicator.IMPORTS, year).filter(amount -> amount > 0);
            Optional<Country> country = workspace.countries().find(code);
            if (exports.isPresent() && imports.isPresent() && country.isPresent()) {
                rows.add(new ReciprocalRow(
                        country.get(),
                        exports.get(),
                        imports.get(),
                        formula.balancing(exports.get(), imports.get()),
                        formula.announced(exports.get(), imports.get()),
                        announced(workspace, code, year)));
            }
        }
        return rows;
    }

    private static Optional<Double> announced(Workspace workspace, CountryCode country, int year) {
        return workspace.datasets().stream()
                .flatMap(each -> value(each, country, Indicator.ANNOUNCED_TARIFF, year).stream())
                .findFirst();
    }

    private static Optional<Double> value(Dataset dataset, CountryCode country, Indicator indicator, int year) {
        return dataset.find(country, indicator, year).map(Observation::value);
    }
}
