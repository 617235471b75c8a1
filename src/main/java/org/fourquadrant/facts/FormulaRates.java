package org.fourquadrant.facts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fourquadrant.facts.formula.FormulaOnTrade;
import org.fourquadrant.facts.formula.ReciprocalTariff;
import org.fourquadrant.model.Lazy;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.model.view.Assumption;
import org.fourquadrant.model.view.View;

/**
 * The formula of the reciprocal tariff, with the parameters that a view assumes, on the trade of its year: by the dataset
 * shown, or else the first one that has trade for that year.
 */
final class FormulaRates {

    private final Workspace workspace;
    private final String shown;
    private final int year;
    private final List<Optional<Double>> assumed;
    private final Lazy<Optional<FormulaOnTrade>> found;
    private final Lazy<Map<CountryCode, Double>> rates = new Lazy<>(this::byCountry);
    private final Lazy<Map<CountryCode, Double>> printed = new Lazy<>(this::printedByCountry);

    FormulaRates(Workspace workspace, View view) {
        this.workspace = workspace;
        this.shown = view.data().dataset();
        this.year = view.data().year();
        this.assumed = assumed(view);
        this.found = new Lazy<>(() -> on(workspace, shown, year, this::formula));
    }

    /** The rates of another view: these where it asks for the same. */
    FormulaRates in(Workspace other, View view) {
        boolean same = workspace == other
                && shown.equals(view.data().dataset())
                && year == view.data().year()
                && assumed.equals(assumed(view));
        return same ? this : new FormulaRates(other, view);
    }

    private static List<Optional<Double>> assumed(View view) {
        return List.of(view.ideas().assumed(Assumption.ELASTICITY), view.ideas().assumed(Assumption.PASS_THROUGH));
    }

    private ReciprocalTariff formula() {
        return ReciprocalTariff.asAnnounced(workspace.figures())
                .with(assumed(0, Assumption.ELASTICITY), assumed(1, Assumption.PASS_THROUGH));
    }

    private double assumed(int place, Assumption assumption) {
        return assumed.get(place).orElseGet(() -> workspace.figures().constant(Tokens.of(assumption)));
    }

    /** A formula, asked for only where there is trade, on the trade of the dataset shown, or else of the first one that has trade for the year. */
    static Optional<FormulaOnTrade> on(
            Workspace workspace, String shown, int year, Supplier<ReciprocalTariff> formula) {
        return Stream.concat(workspace.dataset(shown).stream(), workspace.datasets().stream())
                .filter(dataset -> hasTrade(dataset, year))
                .findFirst()
                .map(dataset -> FormulaOnTrade.of(workspace, dataset, year, formula.get()));
    }

    private static boolean hasTrade(Dataset dataset, int year) {
        return dataset.observations().stream()
                .anyMatch(value -> value.indicator() == Indicator.IMPORTS && value.year() == year);
    }

    /** Economy by economy; empty where no dataset has trade for the year. */
    Optional<FormulaOnTrade> found() {
        return found.get();
    }

    /** The rate for a country, per cent; empty where none is reckoned. */
    OptionalDouble percent(CountryCode country) {
        Double rate = rates.get().get(country);
        return rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate);
    }

    /** What the formula gives as it is printed for a country in the year shown, per cent; empty where it is not reckoned. */
    OptionalDouble printed(CountryCode country) {
        Double rate = printed.get().get(country);
        return rate == null ? OptionalDouble.empty() : OptionalDouble.of(rate);
    }

    /** The same on the trade of another year, by the dataset shown. */
    OptionalDouble printed(CountryCode country, int other) {
        if (other == year) {
            return printed(country);
        }
        boolean isLeftOut = found().isPresent()
                && found().get().leftOut().stream()
                        .anyMatch(one -> one.country().equals(country));
        return workspace
                .dataset(shown)
                .filter(dataset -> !isLeftOut)
                .flatMap(dataset -> FormulaOnTrade.trade(dataset, country, other))
                .map(trade -> OptionalDouble.of(formula().printed(trade.exports(), trade.imports())))
                .orElse(OptionalDouble.empty());
    }

    private Map<CountryCode, Double> printedByCountry() {
        Map<CountryCode, Double> all = new HashMap<>();
        found().ifPresent(on -> on.rows().forEach(row -> all.put(row.country().code(), row.printed())));
        return Map.copyOf(all);
    }

    private Map<CountryCode, Double> byCountry() {
        Map<CountryCode, Double> all = new HashMap<>();
        found().ifPresent(on -> on.rows().forEach(row -> all.put(row.country().code(), row.rule())));
        return Map.copyOf(all);
    }
}
