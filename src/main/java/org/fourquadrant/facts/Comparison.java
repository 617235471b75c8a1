package org.fourquadrant.facts;

import java.util.Optional;
import org.fourquadrant.facts.fork.ForkSet;
import org.fourquadrant.facts.fork.Forks;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;

/** The places of the plotted countries by a second source, which a moving line leaves as they are. */
final class Comparison {

    private final Workspace workspace;
    private final Places places;
    private final Optional<String> source;
    private final Lazy<ForkSet> forks;

    Comparison(Workspace workspace, Places places, View view) {
        this.workspace = workspace;
        this.places = places;
        DataChoice data = view.data();
        Thresholds thresholds = view.thresholds();
        this.source = data.compareWith();
        this.forks = new Lazy<>(() -> Forks.of(workspace, places.set(), data, thresholds));
    }

    /** The comparison for another view: this one where it asks for the same. */
    Comparison in(Workspace next, Places itsPlaces, View view) {
        boolean same = workspace == next
                && places == itsPlaces
                && source.equals(view.data().compareWith());
        return same ? this : new Comparison(next, itsPlaces, view);
    }

    ForkSet at(Thresholds thresholds) {
        return source.isEmpty() ? ForkSet.NONE : forks.get().at(thresholds);
    }
}
