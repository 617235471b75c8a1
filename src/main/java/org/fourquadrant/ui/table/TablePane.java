package org.fourquadrant.ui.table;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.state.Session;
import org.fourquadrant.ui.state.Words;

/** The table of all countries; what is selected in it is selected on the chart and the other way round. */
public final class TablePane extends BorderPane {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableView<ShownRow> table = new TableView<>();
    private final SortedList<ShownRow> sorted;
    private final Session session;

    public TablePane(Session session) {
        this.session = session;
        TableViewModel model = new TableViewModel(session);
        this.sorted = new SortedList<>(model.rows());
        PaneStyle.follow(this, session);
        getStyleClass().add("table-pane");
        table.setId("table");
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        // The sorted list sorts by itself; the table's own policy cannot keep the not-plotted ones last.
        table.setSortPolicy(any -> true);
        sorted.comparatorProperty()
                .bind(table.comparatorProperty().map(RowOrder::plottedFirst).orElse(RowOrder.plottedFirst(null)));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy(selectedOrAll());
                event.consume();
            }
        });
        session.languageProperty().subscribe(this::write);
        // A dataset's own order, such as by listing, reads like a broken alphabet.
        table.getSortOrder().add(table.getColumns().get(TableColumnId.NAME.ordinal()));
        new SelectionLink(table, model, session);
        setCenter(table);
    }

    /** What it is called, in the language of the moment; known before there is one. */
    public static ObservableValue<String> title(Session session) {
        return new Words("org.fourquadrant.ui.table.table", session.languageProperty()).of("title");
    }

    private void write(Language language) {
        Texts texts = Texts.of("org.fourquadrant.ui.table.table", language);
        Terms terms = new Terms(language);
        new TableColumns(table, new LineText(texts, terms), new RowOrder(terms)).write();
        table.setAccessibleText(texts.get("table"));
        table.setPlaceholder(new javafx.scene.control.Label(texts.get("empty")));
        table.setContextMenu(menu(texts));
        table.sort();
    }

    private ContextMenu menu(Texts texts) {
        MenuItem selected = new MenuItem(texts.get("copy.selected"));
        selected.setAccelerator(COPY);
        selected.setOnAction(event -> copy(selectedOrAll()));
        MenuItem all = new MenuItem(texts.get("copy.all"));
        all.setOnAction(event -> copy(List.copyOf(sorted)));
        return new ContextMenu(selected, all);
    }

    private List<ShownRow> selectedOrAll() {
        List<ShownRow> selected = sorted.stream()
                .filter(row -> session.view().selection().contains(row.code()))
                .toList();
        return selected.isEmpty() ? List.copyOf(sorted) : selected;
    }

    private void copy(List<ShownRow> rows) {
        ClipboardContent content = new ClipboardContent();
        content.putString(new TableCsv(session.view().language())
                .of(rows.stream().map(ShownRow::line).toList()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
