package org.fourquadrant.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.PlottedCountry;
import org.fourquadrant.facts.tariff.Standing;
import org.fourquadrant.facts.tariff.TariffOnDate;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.NegotiationStage;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Observation;

/**
 * A listed economy with its place and what the documents say of it: a row of every table.
 *
 * @param country the economy
 * @param quadrant its quadrant; empty where it is not plotted, and where its share does not decide
 * @param notPlotted why it is not plotted; empty where it is
 * @param balance its goods-trade balance, if the dataset gives one
 * @param share its defence spending share, if the dataset gives one
 * @param tariff its tariffs on the as-of date
 * @param negotiation the stage of its negotiations on the as-of date
 */
public record CountryRow(
        Country country,
        Optional<Quadrant> quadrant,
        Optional<NotPlotted.Reason> notPlotted,
        Optional<Observation> balance,
        Optional<Observation> share,
        TariffOnDate tariff,
        NegotiationStage negotiation) {

    public CountryRow {
        Objects.requireNonNull(country, "country");
        Objects.requireNonNull(quadrant, "quadrant");
        Objects.requireNonNull(notPlotted, "notPlotted");
        Objects.requireNonNull(balance, "balance");
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(tariff, "tariff");
        Objects.requireNonNull(negotiation, "negotiation");
    }

    /** Every economy that the dataset shown lists, in its order. */
    static List<CountryRow> of(Facts facts) {
        Map<CountryCode, CountryRow> byCode = new HashMap<>();
        facts.classification().plotted().forEach(one -> byCode.put(one.country().code(), of(one, facts)));
        facts.classification()
                .notPlotted()
                .forEach(one -> byCode.put(one.country().code(), of(one, facts)));
        return facts.dataset().map(Dataset::economies).orElse(List.of()).stream()
                .map(byCode::get)
                .toList();
    }

    private static CountryRow of(PlottedCountry one, Facts facts) {
        return new CountryRow(
                one.country(),
                one.decidedQuadrant(),
                Optional.empty(),
                Optional.of(one.balance()),
                Optional.of(one.share()),
                facts.tariff(one.country().code()),
                facts.negotiation(one.country().code()).stage());
    }

    private static CountryRow of(NotPlotted one, Facts facts) {
        return new CountryRow(
                one.country(),
                Optional.empty(),
                Optional.of(one.reason()),
                one.balance(),
                one.share(),
                facts.tariff(one.country().code()),
                facts.negotiation(one.country().code()).stage());
    }

    /** Whether it has a place on the chart. */
    public boolean isPlotted() {
        return notPlotted.isEmpty();
    }

    /** How its tariff on all goods stands. */
    public Standing standing() {
        return tariff.standing();
    }
}
