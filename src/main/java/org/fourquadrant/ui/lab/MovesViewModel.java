package org.fourquadrant.ui.lab;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.fourquadrant.facts.years.Moves;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.dataset.Dataset;
import org.fourquadrant.model.view.DataChoice;
import org.fourquadrant.ui.state.Session;

/** The range of years of the view, and who moved from its first year to its last. */
final class MovesViewModel {

    private final Session session;
    private final ObservableValue<Optional<Moves>> moves;

    MovesViewModel(Session session) {
        this.session = session;
        this.moves = session.shownProperty().map(now -> movesNow());
        // Only a mapped value that somebody watches is kept.
        moves.subscribe(() -> {});
    }

    /** Who moved with the line where it stands; empty while one year alone is shown. */
    ObservableValue<Optional<Moves>> movesProperty() {
        return moves;
    }

    /** The years that a range can begin with, the latest first; none where the dataset has no earlier year. */
    List<Integer> firstYears() {
        DataChoice data = session.view().data();
        return session.workspace()
                .dataset(data.dataset())
                .map(Dataset::years)
                .map(years -> List.copyOf(years.headSet(data.year(), false).descendingSet()))
                .orElse(Collections.emptyList());
    }

    /** The first year of the range; empty while one year alone is shown. */
    Optional<Integer> firstYear() {
        return session.view().data().fromYear();
    }

    /** Begins the range with a year, or shows the last year alone. */
    void begin(Optional<Integer> year) {
        session.change(view -> view.withData(view.data().withFromYear(year)));
    }

    /** Selects a country, whose dossier opens. */
    void select(CountryCode country) {
        session.change(view -> view.withSelection(Set.of(country)));
    }

    private Optional<Moves> movesNow() {
        return session.facts().years().moves();
    }
}
