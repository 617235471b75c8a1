package org.fourquadrant.facts.formula;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.country.Membership;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.idea.AnnouncedRate;
import org.fourquadrant.model.law.ActsLibrary;
import org.fourquadrant.model.law.LawRate;
import org.fourquadrant.model.law.Partner;

/**
 * The formula of the reciprocal tariff on the trade of a year.
 *
 * @param dataset whose figures of trade it is reckoned with
 * @param year their year
 * @param formula the formula with its parameters
 * @param rows a row for each economy that the United States import from and that the order does not leave out
 * @param leftOut those that the order leaves out, with the reason given
 */
public record FormulaOnTrade(
        Dataset dataset, int year, ReciprocalTariff formula, List<ReciprocalRow> rows, List<AnnouncedRate> leftOut) {

    /** Id of the act that sets the rates from 7 August 2025. */
    public static final String ORDER_OF_AUGUST = "EO14326";

    /**
     * How often the rule gives the rate that was announced.
     *
     * @param compared so many economies have a rate to compare with
     * @param missed those for which it gives another
     */
    public record Fit(int compared, List<ReciprocalRow> missed) {
        public Fit {
            missed = List.copyOf(missed);
        }

        /** For so many it gives the very rate. */
        public int met() {
            return compared - missed.size();
        }
    }

    public FormulaOnTrade {
        Objects.requireNonNull(dataset, "dataset");
        Objects.requireNonNull(formula, "formula");
        rows = List.copyOf(rows);
        leftOut = List.copyOf(leftOut);
    }

    /** The formula on the trade that a dataset gives for a year. */
    public static FormulaOnTrade of(Workspace workspace, Dataset dataset, int year, ReciprocalTariff formula) {
        AugustRates august = new AugustRates(workspace.acts());
        List<ReciprocalRow> rows = new ArrayList<>();
        for (CountryCode code : dataset.economies()) {
            Optional<AnnouncedRate> announced = workspace.ideas().contents().announced(code);
            Optional<Country> country = workspace.countries().find(code);
            Optional<ReciprocalRow.Trade> trade = trade(dataset, code, year);
            if (country.isPresent()
                    && trade.isPresent()
                    && announced.filter(AnnouncedRate::isLeftOut).isEmpty()) {
                ReciprocalRow.Announced rates = new ReciprocalRow.Announced(
                        announced.flatMap(AnnouncedRate::chart),
                        announced.flatMap(AnnouncedRate::annex),
                        august.of(country.get()));
                rows.add(ReciprocalRow.of(country.get(), trade.get(), formula, rates));
            }
        }
        return new FormulaOnTrade(dataset, year, formula, rows, leftOut(workspace));
    }

    private static List<AnnouncedRate> leftOut(Workspace workspace) {
        return workspace.ideas().contents().announced().stream()
                .filter(AnnouncedRate::isLeftOut)
                .toList();
    }

    /** The trade of an economy in a year; empty where the dataset gives none, or no imports to put a tariff on. */
    public static Optional<ReciprocalRow.Trade> trade(Dataset dataset, CountryCode code, int year) {
        Optional<Double> exports = dataset.find(code, Indicator.EXPORTS, year).map(Observation::value);
        return dataset.find(code, Indicator.IMPORTS, year)
                .map(Observation::value)
                .filter(imports -> imports > 0)
                .flatMap(imports -> exports.map(amount -> new ReciprocalRow.Trade(amount, imports)));
    }

    /** The trade of an economy, be it left out or not; empty where the dataset gives none, or no imports. */
    public Optional<ReciprocalRow.Trade> trade(CountryCode code) {
        return trade(dataset, code, year);
    }

    /** Against Annex I as first published, for the economies that it lists. */
    public Fit annex() {
        return fit(row -> row.announced().annex());
    }

    /** Against the chart, for the economies with a rate of their own: those that Annex I lists. */
    public Fit chart() {
        return fit(
                row -> row.announced().annex().flatMap(listed -> row.announced().chart()));
    }

    /** Against the chart, for the economies that got the rate of everybody. */
    public Fit others() {
        return fit(row ->
                row.announced().chart().filter(rate -> row.announced().annex().isEmpty()));
    }

    /** So many economies stood higher in Annex I as first published than on the chart. */
    public long higherInAnnex() {
        return rows.stream()
                .map(ReciprocalRow::announced)
                .filter(rates -> rates.annex().isPresent() && rates.chart().isPresent())
                .filter(rates -> rates.annex().get() > rates.chart().get())
                .count();
    }

    private Fit fit(Function<ReciprocalRow, Optional<Double>> rate) {
        List<ReciprocalRow> compared =
                rows.stream().filter(row -> rate.apply(row).isPresent()).toList();
        return new Fit(
                compared.size(),
                compared.stream()
                        .filter(row -> rate.apply(row).get() != row.rule())
                        .toList());
    }

    /** The rates on all goods that the order of 31 July 2025 sets, from 7 August 2025. */
    static final class AugustRates {

        private static final CountryCode UNION = new CountryCode("EUU");

        private final List<LawRate> rates;

        AugustRates(ActsLibrary acts) {
            rates = acts.contents().stream()
                    .flatMap(all -> all.rates().stream())
                    .filter(rate -> rate.act().id().equals(FormulaOnTrade.ORDER_OF_AUGUST) && rate.isOfAllGoods())
                    .toList();
        }

        /** The country's own rate, else that of its union, else everybody's; per cent; empty for who is left out. */
        Optional<Double> of(Country country) {
            Optional<LawRate> own = own(country.code());
            Optional<LawRate> unions = rates.stream()
                    .findFirst()
                    .map(rate -> rate.act().day())
                    .filter(day -> isMember(country, day))
                    .flatMap(day -> own(UNION));
            OptionalDouble rate = own.or(() -> unions)
                    .or(() -> everybodys(country.code()))
                    .map(LawRate::percent)
                    .orElse(OptionalDouble.empty());
            return rate.isPresent() ? Optional.of(rate.getAsDouble()) : Optional.empty();
        }

        private static boolean isMember(Country country, LocalDate day) {
            return country.isMemberOf(Membership.EUROPEAN_UNION, day);
        }

        private Optional<LawRate> own(CountryCode code) {
            return rates.stream()
                    .filter(rate -> rate.partner() instanceof Partner.One one
                            && one.code().equals(code))
                    .findFirst();
        }

        private Optional<LawRate> everybodys(CountryCode code) {
            return rates.stream()
                    .filter(rate -> rate.partner() instanceof Partner.All all
                            && !all.leftOut().contains(code))
                    .findFirst();
        }
    }
}
