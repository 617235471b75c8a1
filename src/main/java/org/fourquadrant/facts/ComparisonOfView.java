package org.fourquadrant.facts;

import java.util.Optional;
import org.fourquadrant.facts.comparison.SourceComparer;
import org.fourquadrant.facts.comparison.SourceComparisons;
import org.fourquadrant.model.Lazy;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.model.view.Thresholds;
import org.fourquadrant.model.view.View;

/** The places of the plotted countries by a second source, which a moving line leaves as they are. */
final class ComparisonOfView {

    private final Workspace workspace;
    private final Places places;
    private final Optional<String> source;
    private final Lazy<SourceComparisons> comparisons;

    ComparisonOfView(Workspace workspace, Places places, View view) {
        this.workspace = workspace;
        this.places = places;
        DataChoice data = view.data();
        Thresholds thresholds = view.thresholds();
        this.source = data.compareWith();
        this.comparisons = new Lazy<>(() -> SourceComparer.of(workspace, places.set(), data, thresholds));
    }

    /** The comparison for another view: this one where it asks for the same. */
    ComparisonOfView in(Workspace next, Places itsPlaces, View view) {
        boolean same = workspace == next
                && places == itsPlaces
                && source.equals(view.data().compareWith());
        return same ? this : new ComparisonOfView(next, itsPlaces, view);
    }

    SourceComparisons at(Thresholds thresholds) {
        return source.isEmpty() ? SourceComparisons.NONE : comparisons.get().at(thresholds);
    }
}
