package org.fourquadrant.facts.cost;

import java.util.Objects;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.model.document.PrintedBudget;
import org.fourquadrant.model.document.Quantity;
import org.fourquadrant.model.document.Unit;

/**
 * The gross domestic product of a country and where it comes from.
 *
 * @param amount a year's GDP, in single units of its currency
 * @param origin where it comes from
 */
public record Gdp(Quantity amount, Origin origin) {

    /** Where a GDP comes from. */
    public sealed interface Origin {

        /**
         * A dataset lists it.
         *
         * @param value as listed, million US dollars
         */
        record Listed(Observation value) implements Origin {}

        /**
         * It follows from a budget and its share of GDP, both printed.
         *
         * @param budget the budget and its share
         */
        record Implied(PrintedBudget budget) implements Origin {}
    }

    private static final double MILLION = 1e6;

    public Gdp {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(origin, "origin");
    }

    static Gdp listed(Observation value) {
        return new Gdp(new Quantity(value.value() * MILLION, Unit.USD), new Origin.Listed(value));
    }

    static Gdp implied(PrintedBudget budget) {
        Quantity money = budget.amount().quantity().orElseThrow();
        double share = budget.share().quantity().orElseThrow().value();
        return new Gdp(DefenceCost.impliedGdp(money, share), new Origin.Implied(budget));
    }

    /** Where it stands, or the amount of money that it follows from. */
    public Citation citation() {
        return origin instanceof Origin.Implied implied
                ? implied.budget().amount().citation()
                : ((Origin.Listed) origin).value().citation();
    }

    /**
     * So many units of this currency for one of the other's, if both are the same GDP: a check of one source by another.
     *
     * @param other a GDP of the same country in another currency, above 0
     */
    public double unitsFor(Gdp other) {
        return amount.value() / other.amount.value();
    }

    /**
     * The money a year that a part of it is.
     *
     * @param points percentage points of GDP; their sign is kept
     */
    public Quantity money(double points) {
        return new Quantity(amount.value() * points / 100, amount.unit());
    }
}
