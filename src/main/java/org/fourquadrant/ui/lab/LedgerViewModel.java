package org.fourquadrant.ui.lab;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.View;
import org.fourquadrant.ui.state.Session;

/**
 * The last move of the line and who crossed by it: while it is dragged from where the drag began, afterwards the whole
 * drag as one move; where the line is pinned always from the pin. Other data or another filter begin anew, without a move.
 */
public final class LedgerViewModel {

    private final Session session;
    private final ReadOnlyObjectWrapper<LineMove> move = new ReadOnlyObjectWrapper<>(this, "move");
    private Facts last;

    public LedgerViewModel(Session session) {
        this.session = session;
        session.shownProperty().subscribe(now -> show(session.facts()));
    }

    /** The last move; one that begins where it ends before the line has moved. */
    public ReadOnlyObjectProperty<LineMove> moveProperty() {
        return move.getReadOnlyProperty();
    }

    /** Selects a country, whose dossier opens. */
    public void select(CountryCode country) {
        session.change(view -> view.withSelection(Set.of(country)));
    }

    private void show(Facts now) {
        double line = now.view().thresholds().main();
        Optional<Double> pinned = now.view().thresholds().pinned();
        if (pinned.isPresent()) {
            move.set(LineMove.of(now.shares(), pinned.get(), line));
            last = now;
            return;
        }
        if (last == null || last.places() != now.places()) {
            move.set(LineMove.of(now.shares(), line, line));
        } else if (last.view().thresholds().main() != line) {
            View start = session.startOfGesture().orElse(last.view());
            move.set(LineMove.of(now.shares(), start.thresholds().main(), line));
        }
        last = now;
    }
}
