package org.fourquadrant.facts;

import java.util.Optional;
import java.util.OptionalInt;
import org.fourquadrant.facts.line.SharesAlongLine;
import org.fourquadrant.facts.place.NotPlotted;
import org.fourquadrant.facts.place.PlaceValues;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.facts.years.WholeReading;
import org.fourquadrant.facts.years.YearGrid;
import org.fourquadrant.facts.years.Years;
import org.fourquadrant.facts.years.YearsRule;
import org.fourquadrant.model.Lazy;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.FormulaRange;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.Upward;
import org.fourquadrant.model.view.View;

/**
 * The facts that neither line nor day decides: who can be plotted of a dataset and year, with what a moving line leaves
 * as it is.
 */
final class Places {

    private final Knowledge knowledge;
    private final Optional<Dataset> dataset;
    private final int year;
    private final OptionalInt carry;
    private final Filter filter;
    private final OnDate onDate;
    private final FormulaRates formula;
    private final GridOfYears grid;
    private final Upward upward;
    private final Lazy<PlottableSet> set;
    private final Lazy<PlaceValues> values;
    private final Lazy<SharesAlongLine> shares;

    /** @param made places that somebody made up for the view; empty for those of its dataset */
    Places(Workspace workspace, Knowledge knowledge, OnDate onDate, View view, Optional<PlottableSet> made) {
        this(workspace, knowledge, onDate, view, made, GridOfYears.of(workspace, view));
    }

    private Places(
            Workspace workspace,
            Knowledge knowledge,
            OnDate onDate,
            View view,
            Optional<PlottableSet> made,
            GridOfYears grid) {
        this.grid = grid;
        this.knowledge = knowledge;
        this.dataset = workspace.dataset(view.data().dataset());
        this.year = view.data().year();
        this.carry = carry(view);
        this.filter = view.marks().filter();
        this.onDate = onDate;
        this.formula = new FormulaRates(workspace, view);
        this.upward = view.axes().upward();
        Traits traits = traits(onDate);
        this.set = new Lazy<>(() -> made.or(() -> dataset.map(known -> withHeight(PlottableSet.of(
                        workspace.countries(), known, year, carry, country -> traits.pass(country, filter)))))
                .orElse(PlottableSet.NONE));
        this.values = new Lazy<>(() -> PlaceValues.of(set().plottable()));
        this.shares = new Lazy<>(() -> new SharesAlongLine(set().plottable()));
    }

    private PlottableSet withHeight(PlottableSet all) {
        return upward == Upward.BALANCE
                ? all
                : all.only(country -> formula.printed(country.code()).isPresent(), NotPlotted.Reason.NO_FORMULA_RATE);
    }

    /** The same places with other rates of the formula. */
    private Places(Places same, FormulaRates formula) {
        this.knowledge = same.knowledge;
        this.dataset = same.dataset;
        this.year = same.year;
        this.carry = same.carry;
        this.grid = same.grid;
        this.filter = same.filter;
        this.onDate = same.onDate;
        this.formula = formula;
        this.upward = same.upward;
        this.set = same.set;
        this.values = same.values;
        this.shares = same.shares;
    }

    /** A year alone shows what is stated for it; a range carries, in its last year too. */
    private static OptionalInt carry(View view) {
        return view.data().fromYear().isPresent() ? OptionalInt.of(view.years().carry()) : OptionalInt.empty();
    }

    /** The places for another view: these where it asks for the same. */
    Places in(Workspace workspace, Knowledge known, OnDate then, View view) {
        FormulaRates rates = formula.in(workspace, view);
        boolean same = knowledge == known
                && year == view.data().year()
                && carry.equals(carry(view))
                && filter.equals(view.marks().filter())
                && (!filter.changesByDay() || onDate == then)
                && upward == view.axes().upward()
                && (upward == Upward.BALANCE && filter.of(FormulaRange.class).isEmpty() || formula == rates)
                && dataset.orElse(null)
                        == workspace.dataset(view.data().dataset()).orElse(null);
        GridOfYears itsGrid = grid.in(workspace, view);
        if (!same || itsGrid != grid) {
            return new Places(workspace, known, then, view, Optional.empty(), itsGrid);
        }
        return formula == rates ? this : new Places(this, rates);
    }

    /** What countries are on a day and by the formula. */
    Traits traits(OnDate then) {
        return new Traits(then, formula);
    }

    /** The values of all years, whatever the filter. */
    YearGrid grid() {
        return grid.values().get();
    }

    PlottableSet set() {
        return set.get();
    }

    PlaceValues values() {
        return values.get();
    }

    SharesAlongLine shares() {
        return shares.get();
    }

    /**
     * The values of all years of a dataset, which neither year nor filter changes.
     *
     * @param dataset whose years
     * @param carry for how many years a share is carried forward
     * @param values made when first asked for
     */
    private record GridOfYears(Optional<Dataset> dataset, int carry, Lazy<YearGrid> values) {

        static GridOfYears of(Workspace workspace, View view) {
            Optional<Dataset> dataset = workspace.dataset(view.data().dataset());
            YearsRule rule = new YearsRule(view.thresholds(), view.years().carry(), WholeReading.UNDECIDED);
            return new GridOfYears(
                    dataset,
                    rule.carry(),
                    new Lazy<>(() -> YearGrid.of(new Years(workspace.countries(), dataset, rule))));
        }

        GridOfYears in(Workspace workspace, View view) {
            Dataset next = workspace.dataset(view.data().dataset()).orElse(null);
            boolean same = dataset.orElse(null) == next && carry == view.years().carry();
            return same ? this : of(workspace, view);
        }
    }
}
