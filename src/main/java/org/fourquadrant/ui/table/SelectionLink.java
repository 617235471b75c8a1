package org.fourquadrant.ui.table;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.TableViewSelectionModel;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.ui.state.Session;

/** Keeps the selection of the table and that of the view the same. */
final class SelectionLink {

    private final TableView<ShownRow> table;
    private final TableViewModel model;
    private boolean following;

    SelectionLink(TableView<ShownRow> table, TableViewModel model, Session session) {
        this.table = table;
        this.model = model;
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<ShownRow>) change -> lead());
        session.shownProperty().subscribe(now -> follow(now.view().selection()));
        // Sorting or other rows may move the table's selection; the view's is what counts.
        table.getItems().addListener((ListChangeListener<ShownRow>) change -> follow(model.selection()));
    }

    private void lead() {
        if (!following && !model.isFilling()) {
            model.select(selected());
        }
    }

    private void follow(Set<CountryCode> wanted) {
        if (following || selected().equals(listed(wanted))) {
            return;
        }
        following = true;
        try {
            TableViewSelectionModel<ShownRow> selection = table.getSelectionModel();
            selection.clearSelection();
            int last = -1;
            for (int index = 0; index < table.getItems().size(); index++) {
                if (wanted.contains(table.getItems().get(index).code())) {
                    selection.select(index);
                    last = index;
                }
            }
            if (last >= 0 && !table.isFocused()) {
                table.scrollTo(last);
            }
        } finally {
            following = false;
        }
    }

    private Set<CountryCode> selected() {
        return table.getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .map(ShownRow::code)
                .collect(Collectors.toSet());
    }

    private Set<CountryCode> listed(Set<CountryCode> wanted) {
        return table.getItems().stream()
                .map(ShownRow::code)
                .filter(wanted::contains)
                .collect(Collectors.toSet());
    }
}
