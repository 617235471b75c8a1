package org.fourquadrant.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fourquadrant.facts.trait.Traits;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.Countries;
import org.fourquadrant.model.country.Country;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.DatasetRow;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Filter;

/**
 * The economies that a dataset lists, parted by whether they can be plotted: the work that a moving threshold leaves
 * as it is.
 *
 * @param plottable those with both values, in the dataset's order
 * @param notPlotted the others, in the dataset's order, each with its reason
 */
public record PlottableSet(List<Plottable> plottable, List<NotPlotted> notPlotted) {

    public PlottableSet {
        plottable = List.copyOf(plottable);
        notPlotted = List.copyOf(notPlotted);
    }

    /** The economies of the chosen dataset and year; none where the workspace has no such dataset. */
    public static PlottableSet of(Workspace workspace, DataChoice data, Filter filter) {
        Traits traits = new Traits(workspace.library(), workspace.countries());
        return workspace
                .dataset(data.dataset())
                .map(dataset -> of(
                        workspace.countries(),
                        dataset,
                        data.year(),
                        country -> traits.passes(country, filter, data.asOf())))
                .orElse(new PlottableSet(List.of(), List.of()));
    }

    private static PlottableSet of(Countries countries, Dataset dataset, int year, Predicate<Country> filter) {
        List<Plottable> plottable = new ArrayList<>();
        List<NotPlotted> notPlotted = new ArrayList<>();
        for (DatasetRow row : dataset.rows()) {
            Country country = countries
                    .find(row.country())
                    .orElseThrow(() -> new IllegalStateException("Row of an unknown country: " + row.country()));
            Optional<Observation> share = dataset.find(row.country(), Indicator.DEFENCE_SHARE, year);
            Optional<Observation> balance = dataset.find(row.country(), Indicator.GOODS_BALANCE, year);
            if (share.isPresent() && balance.isPresent() && filter.test(country)) {
                plottable.add(new Plottable(country, row, share.get(), balance.get()));
            } else {
                notPlotted.add(new NotPlotted(country, row, reason(country, share, balance), share, balance));
            }
        }
        return new PlottableSet(plottable, notPlotted);
    }

    private static NotPlotted.Reason reason(
            Country country, Optional<Observation> share, Optional<Observation> balance) {
        if (share.isPresent() && balance.isPresent()) {
            return NotPlotted.Reason.FILTERED_OUT;
        }
        if (share.isEmpty() && balance.isEmpty()) {
            return NotPlotted.Reason.NEITHER_VALUE;
        }
        if (balance.isEmpty()) {
            return NotPlotted.Reason.NO_BALANCE;
        }
        return country.code().equals(CountryCode.EUROPEAN_UNION)
                ? NotPlotted.Reason.UNION_WITHOUT_SHARE
                : NotPlotted.Reason.NO_DEFENCE_SHARE;
    }
}
