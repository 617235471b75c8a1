package org.fourquadrant.ui.table;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourquadrant.facts.dossier.Dossiers;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.shared.Findings;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Shown;

/**
 * The rows of the table. While the line or the date moves, rows stay and change in place; they are made anew only when
 * other countries are listed.
 */
public final class TableViewModel {

    private final Session session;
    private final Findings findings;
    private final ObservableList<CountryRow> rows =
            FXCollections.observableArrayList(row -> new Observable[] {row.lineProperty()});
    private boolean filling;
    private Shown last;
    private CountryLines lines;

    public TableViewModel(Session session, Findings findings) {
        this.session = session;
        this.findings = findings;
        session.shownProperty().subscribe(this::show);
    }

    /** The rows, the plotted countries first; observers hear of a row that changes. */
    public ObservableList<CountryRow> rows() {
        return rows;
    }

    /** Whether the rows are just being changed, so that nobody takes what moves meanwhile for somebody's choice. */
    boolean isFilling() {
        return filling;
    }

    /** The selected countries, in the order of selecting. */
    public Set<CountryCode> selection() {
        return session.view().selection();
    }

    /**
     * Selects countries, as one step.
     *
     * <p>Those selected before keep their order and what is new comes last, so that its dossier opens.
     */
    public void select(Set<CountryCode> wanted) {
        session.change(view -> {
            Set<CountryCode> next = new LinkedHashSet<>(view.selection());
            next.retainAll(wanted);
            next.addAll(wanted);
            return view.withSelection(next);
        });
    }

    private void show(Shown now) {
        if (last == null || !isSameTable(last, now)) {
            filling = true;
            fill(linesFor(now).of(session.classification()));
            filling = false;
        }
        last = now;
    }

    private CountryLines linesFor(Shown now) {
        Dossiers dossiers = findings.dossiers(now.workspace());
        LocalDate asOf = now.view().data().asOf();
        if (lines == null || !lines.areFor(dossiers, asOf)) {
            lines = new CountryLines(dossiers, asOf);
        }
        return lines;
    }

    // A new selection, language or zoom changes no line.
    private static boolean isSameTable(Shown before, Shown now) {
        return before.workspace() == now.workspace()
                && before.view().data().equals(now.view().data())
                && before.view().thresholds().equals(now.view().thresholds())
                && before.view().marks().filter().equals(now.view().marks().filter());
    }

    private void fill(List<CountryLine> next) {
        if (listSameCountries(next)) {
            for (int index = 0; index < next.size(); index++) {
                rows.get(index).say(next.get(index));
            }
        } else {
            rows.setAll(next.stream().map(CountryRow::new).toList());
        }
    }

    private boolean listSameCountries(List<CountryLine> lines) {
        return lines.stream()
                .map(line -> line.country().code())
                .toList()
                .equals(rows.stream().map(CountryRow::code).toList());
    }
}
