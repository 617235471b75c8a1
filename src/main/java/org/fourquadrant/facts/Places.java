package org.fourquadrant.facts;

import java.util.Optional;
import org.fourquadrant.facts.line.SharesAlongLine;
import org.fourquadrant.facts.place.PlaceValues;
import org.fourquadrant.facts.place.PlottableSet;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.Filter;
import org.fourquadrant.model.view.View;

/**
 * The facts that neither line nor day decides: who can be plotted of a dataset and year, with what a moving line leaves
 * as it is.
 */
final class Places {

    private final Knowledge knowledge;
    private final Optional<Dataset> dataset;
    private final int year;
    private final Filter filter;
    private final OnDate onDate;
    private final Lazy<PlottableSet> set;
    private final Lazy<PlaceValues> values = new Lazy<>(() -> PlaceValues.of(set().plottable()));
    private final Lazy<SharesAlongLine> shares = new Lazy<>(() -> new SharesAlongLine(set().plottable()));

    /** @param made places that somebody made up for the view; empty for those of its dataset */
    Places(Workspace workspace, Knowledge knowledge, OnDate onDate, View view, Optional<PlottableSet> made) {
        this.knowledge = knowledge;
        this.dataset = workspace.dataset(view.data().dataset());
        this.year = view.data().year();
        this.filter = view.marks().filter();
        this.onDate = onDate;
        Traits traits = onDate.traits();
        this.set = new Lazy<>(() -> made.or(() -> dataset.map(known ->
                        PlottableSet.of(workspace.countries(), known, year, country -> traits.pass(country, filter))))
                .orElse(PlottableSet.NONE));
    }

    /** The places for another view: these where it asks for the same. */
    Places in(Workspace workspace, Knowledge known, OnDate then, View view) {
        boolean same = knowledge == known
                && year == view.data().year()
                && filter.equals(view.marks().filter())
                && (!filter.changesByDay() || onDate == then)
                && dataset.orElse(null)
                        == workspace.dataset(view.data().dataset()).orElse(null);
        return same ? this : new Places(workspace, known, then, view, Optional.empty());
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
}
