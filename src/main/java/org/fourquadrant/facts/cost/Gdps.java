package org.fourquadrant.facts.cost;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.dataset.Indicator;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.model.document.PartialDate;
import org.fourquadrant.model.document.PrintedBudget;
import org.fourquadrant.model.view.DataChoice;

/**
 * Finds the GDPs of a country: what the dataset shown lists for the year shown, or else another dataset for the same
 * year, or else what is bundled for that year or shortly before, and what follows from the budgets that the documents print by the as-of date.
 *
 * @param workspace what was loaded
 * @param data which data are shown and as of when
 */
public record Gdps(Workspace workspace, DataChoice data) {

    /** So many years the one that a GDP is listed for may be before the year shown. */
    private static final int OLDEST = 3;

    public Gdps {
        Objects.requireNonNull(workspace, "workspace");
        Objects.requireNonNull(data, "data");
    }

    /** The GDPs of a country, a listed one first, at most one of each origin; none where none is cited. */
    public List<Gdp> of(CountryCode country) {
        List<Gdp> found = new ArrayList<>();
        listed(country).map(Gdp::listed).ifPresent(found::add);
        workspace.library().budgets().stream()
                .filter(budget -> budget.country().equals(country) && isKnown(budget))
                .map(Gdp::implied)
                .forEach(found::add);
        return List.copyOf(found);
    }

    private Optional<Observation> listed(CountryCode country) {
        return workspace
                .dataset(data.dataset())
                .flatMap(dataset -> listed(dataset, country))
                .or(() -> workspace.datasets().stream()
                        .flatMap(dataset -> listed(dataset, country).stream())
                        .findFirst())
                .or(() -> bundled(country));
    }

    /** The newest that is bundled for the year shown or shortly before; the year that it is really of is told with it. */
    private Optional<Observation> bundled(CountryCode country) {
        return workspace.ideas().contents().gdps(country).stream()
                .filter(gdp -> gdp.year() <= data.year() && data.year() - gdp.year() <= OLDEST)
                .max(Comparator.comparingInt(Observation::year));
    }

    private Optional<Observation> listed(Dataset dataset, CountryCode country) {
        return dataset.find(country, Indicator.GDP, data.year());
    }

    /** Said to the month only, it counts from the first of the month. */
    private boolean isKnown(PrintedBudget budget) {
        return budget.amount()
                .dates()
                .first()
                .map(PartialDate::firstDay)
                .filter(day -> day.isAfter(data.asOf()))
                .isEmpty();
    }
}
