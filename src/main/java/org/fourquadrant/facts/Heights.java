package org.fourquadrant.facts;

import java.util.OptionalDouble;
import org.fourquadrant.facts.comparison.SourceComparison;
import org.fourquadrant.facts.years.YearPlace;
import org.fourquadrant.model.Lazy;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.Upward;

/**
 * How far up places stand on the chart: by their balance, million US dollars, or by what the formula of the reciprocal tariff
 * gives, per cent, of the trade of the same year. A surplus of more than {@link #MOST} per cent of the imports stands at that
 * height: it only says how small the imports are, and would press all deficits together, which are at most all of them.
 */
public final class Heights {

    /** The greatest height by the formula, per cent. */
    public static final double MOST = 1_000;

    private final Upward upward;
    private final FormulaRates rates;
    private final Lazy<double[]> all;

    /**
     * The heights of a view.
     *
     * @param facts those of the view
     */
    Heights(Facts facts) {
        this.upward = facts.view().axes().upward();
        this.rates = facts.traits().rates();
        this.all = new Lazy<>(() -> upward == Upward.BALANCE
                ? facts.values().balances()
                : facts.places().plottable().stream()
                        .mapToDouble(
                                one -> of(one.country().code(), one.balance().value()))
                        .toArray());
    }

    /** The heights of the plotted countries, in their order. */
    public double[] all() {
        return all.get();
    }

    /** The height of a country with a balance, million US dollars, in the year shown; not a number where it has none. */
    public double of(CountryCode country, double balance) {
        return upward == Upward.BALANCE ? balance : Math.min(MOST, rate(country));
    }

    /** What the formula gives for a country in the year shown, per cent; not a number where it is not reckoned. */
    public double rate(CountryCode country) {
        return rates.printed(country).orElse(Double.NaN);
    }

    /** The height of a country's place in a year; empty where there is none. */
    public OptionalDouble of(YearPlace place) {
        if (upward == Upward.BALANCE) {
            return OptionalDouble.of(place.balance().value());
        }
        OptionalDouble rate = rates.printed(place.country().code(), place.year());
        return rate.isPresent() ? OptionalDouble.of(Math.min(MOST, rate.getAsDouble())) : rate;
    }

    /**
     * The height of a place by a second definition: by its own balance, or at the rate of the first, which is of one trade
     * whatever is compared with.
     */
    public double of(SourceComparison comparison) {
        return of(comparison.country().code(), comparison.other().balance().value());
    }
}
