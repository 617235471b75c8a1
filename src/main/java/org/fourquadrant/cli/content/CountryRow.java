package org.fourquadrant.cli.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.facts.place.Classification;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.DatasetRow;
import org.fourquadrant.model.dataset.Observation;

/**
 * A listed economy as a view shows it.
 *
 * @param country the economy
 * @param balance its goods-trade balance, if the dataset gives one
 * @param share its defence spending share, if the dataset gives one
 * @param quadrant where it stands; empty without a place
 * @param notPlotted why it has no place; empty with one
 * @param tariff its tariffs on the as-of date
 */
public record CountryRow(
        Country country,
        Optional<Observation> balance,
        Optional<Observation> share,
        Optional<Quadrant> quadrant,
        Optional<NotPlotted.Reason> notPlotted,
        TariffOnDate tariff) {

    /** Every economy that the view's dataset lists, in the dataset's order. */
    public static List<CountryRow> of(Facts facts) {
        Classification classification = facts.classification();
        Map<CountryCode, CountryRow> byCode = new HashMap<>();
        for (PlottedCountry one : classification.plotted()) {
            byCode.put(one.country().code(), of(one, facts.tariff(one.country().code())));
        }
        for (NotPlotted one : classification.notPlotted()) {
            byCode.put(one.country().code(), of(one, facts.tariff(one.country().code())));
        }
        List<CountryRow> rows = new ArrayList<>();
        facts.dataset()
                .ifPresent(dataset -> dataset.rows().stream()
                        .map(DatasetRow::country)
                        .map(byCode::get)
                        .forEach(rows::add));
        return rows;
    }

    private static CountryRow of(PlottedCountry one, TariffOnDate tariff) {
        return new CountryRow(
                one.country(),
                Optional.of(one.balance()),
                Optional.of(one.share()),
                Optional.of(one.quadrant()),
                Optional.empty(),
                tariff);
    }

    private static CountryRow of(NotPlotted one, TariffOnDate tariff) {
        return new CountryRow(
                one.country(), one.balance(), one.share(), Optional.empty(), Optional.of(one.reason()), tariff);
    }
}
