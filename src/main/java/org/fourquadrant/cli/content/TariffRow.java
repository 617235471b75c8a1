package org.fourquadrant.cli.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fourquadrant.cli.output.PlainNumber;
import org.fourquadrant.facts.formula.ReciprocalTariff;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetRow;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;

/**
 * What the formula of the reciprocal tariff gives for an economy, beside what was announced.
 *
 * @param country the economy
 * @param exports US goods exports to it, million US dollars
 * @param imports US goods imports from it, million US dollars
 * @param balancing the tariff that would balance the trade by the formula, per cent, to a tenth
 * @param rule half of it, rounded up, at least 10 per cent
 * @param announced the rate that a dataset lists as announced for the year, where one does
 */
public record TariffRow(
        Country country,
        BigDecimal exports,
        BigDecimal imports,
        BigDecimal balancing,
        BigDecimal rule,
        Optional<BigDecimal> announced) {

    /** A row for each economy that the US imports anything from, in the dataset's order. */
    public static List<TariffRow> of(Workspace workspace, Dataset dataset, int year, ReciprocalTariff formula) {
        List<TariffRow> rows = new ArrayList<>();
        for (DatasetRow row : dataset.rows()) {
            Optional<Double> exports = value(dataset, row.country(), Indicator.EXPORTS, year);
            Optional<Double> imports =
                    value(dataset, row.country(), Indicator.IMPORTS, year).filter(amount -> amount > 0);
            Optional<Country> country = workspace.countries().find(row.country());
            if (exports.isPresent() && imports.isPresent() && country.isPresent()) {
                rows.add(new TariffRow(
                        country.get(),
                        PlainNumber.of(exports.get()),
                        PlainNumber.of(imports.get()),
                        BigDecimal.valueOf(formula.balancing(exports.get(), imports.get()))
                                .setScale(1, RoundingMode.HALF_UP),
                        PlainNumber.of(formula.announced(exports.get(), imports.get())),
                        announced(workspace, row.country(), year)));
            }
        }
        return rows;
    }

    private static Optional<BigDecimal> announced(Workspace workspace, CountryCode country, int year) {
        return workspace.datasets().stream()
                .flatMap(each -> value(each, country, Indicator.ANNOUNCED_TARIFF, year).stream())
                .map(PlainNumber::of)
                .findFirst();
    }

    private static Optional<Double> value(Dataset dataset, CountryCode country, Indicator indicator, int year) {
        return dataset.find(country, indicator, year).map(Observation::value);
    }
}
