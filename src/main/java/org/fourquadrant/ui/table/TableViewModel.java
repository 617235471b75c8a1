package org.fourquadrant.ui.table;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.Observable;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.state.Session;

/**
 * The rows of the table. While the line or the date moves, rows stay and change in place; they are made anew only when
 * other countries are listed.
 */
public final class TableViewModel {

    private final Session session;
    private final ObservableList<ShownRow> rows =
            FXCollections.observableArrayList(row -> new Observable[] {row.lineProperty()});
    private boolean filling;
    private Facts last;

    public TableViewModel(Session session) {
        this.session = session;
        session.shownProperty().subscribe(now -> show(session.facts()));
    }

    /** The rows, the plotted countries first; observers hear of a row that changes. */
    public ObservableList<ShownRow> rows() {
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

    private void show(Facts now) {
        if (last == null || !isSameTable(last, now)) {
            filling = true;
            fill(plottedFirst(now.rows()));
            filling = false;
        }
        last = now;
    }

    // A new selection, language or zoom changes no line.
    private static boolean isSameTable(Facts before, Facts now) {
        return before.classification() == now.classification()
                && before.view().data().equals(now.view().data());
    }

    private static List<CountryRow> plottedFirst(List<CountryRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> !row.isPlotted()))
                .toList();
    }

    private void fill(List<CountryRow> next) {
        if (listSameCountries(next)) {
            for (int index = 0; index < next.size(); index++) {
                rows.get(index).say(next.get(index));
            }
        } else {
            rows.setAll(next.stream().map(ShownRow::new).toList());
        }
    }

    private boolean listSameCountries(List<CountryRow> lines) {
        return lines.stream()
                .map(line -> line.country().code())
                .toList()
                .equals(rows.stream().map(ShownRow::code).toList());
    }
}
