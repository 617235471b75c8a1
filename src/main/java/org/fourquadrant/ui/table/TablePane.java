package org.fourquadrant.ui.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.shape.Circle;
import org.fourquadrant.export.table.CountryColumn;
import org.fourquadrant.export.table.TableWords;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The table of all countries; what is selected in it is selected on the chart and the other way round. */
public final class TablePane extends BorderPane {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final TableView<ShownRow> table = new TableView<>();
    private final SortedList<ShownRow> sorted;
    private final Session session;
    private final TableActions actions;

    public TablePane(Session session) {
        this.session = session;
        TableViewModel model = new TableViewModel(session);
        this.sorted = new SortedList<>(model.rows());
        this.actions = new TableActions(session, this::all, this::selectedOrAll);
        PaneStyle.follow(this, session);
        getStyleClass().add("table-pane");
        table.setId("table");
        table.setItems(sorted);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        // The sorted list sorts by itself; the table's own policy cannot keep the not-plotted ones last.
        table.setSortPolicy(any -> true);
        sorted.comparatorProperty()
                .bind(table.comparatorProperty().map(TablePane::plottedFirst).orElse(plottedFirst(null)));
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                actions.copyCells();
                event.consume();
            }
        });
        session.languageProperty().subscribe(this::write);
        // A dataset's own order, such as by listing, reads like a broken alphabet.
        table.getSortOrder().add(table.getColumns().get(CountryColumn.inWindow().indexOf(CountryColumn.NAME)));
        new SelectionLink(table, model, session);
        // Who sorts wants to see what comes first.
        table.comparatorProperty().addListener((property, before, after) -> table.scrollTo(0));
        setTop(actions);
        setCenter(table);
    }

    /** What it is called, in the language of the moment; known before there is one. */
    public static ObservableValue<String> title(Session session) {
        return new LiveTexts("org.fourquadrant.ui.table.table", session.languageProperty()).of("title");
    }

    private void write(Language language) {
        Texts texts = Texts.of("org.fourquadrant.ui.table.table", language);
        new TableColumns(table, TableWords.in(language)).write();
        table.setAccessibleText(texts.get("table"));
        table.setPlaceholder(new Label(texts.get("empty")));
        table.setContextMenu(menu());
        table.sort();
    }

    private ContextMenu menu() {
        // No accelerator: it would take the key from whatever else has the focus.
        return new ContextMenu(actions.menu().toArray(MenuItem[]::new));
    }

    private List<CountryRow> all() {
        return sorted.stream().map(ShownRow::line).toList();
    }

    private List<CountryRow> selectedOrAll() {
        List<CountryRow> selected = all().stream()
                .filter(row -> session.view().selection().contains(row.country().code()))
                .toList();
        return selected.isEmpty() ? all() : selected;
    }

    /** Countries with a place before those without, whichever way a column is sorted. */
    private static Comparator<ShownRow> plottedFirst(Comparator<ShownRow> then) {
        Comparator<ShownRow> plottedFirst =
                Comparator.comparing(row -> !row.line().isPlotted());
        return then == null ? plottedFirst : plottedFirst.thenComparing(then);
    }

    /** One cell: the text of its column, numbers to the right, quadrants in their colour. */
    private static final class LineCell extends TableCell<ShownRow, CountryRow> {

        private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
        private static final double DOT = 4;

        private final CountryColumn column;
        private final TableWords words;
        private Optional<Quadrant> coloured = Optional.empty();

        LineCell(CountryColumn column, TableWords words) {
            this.column = column;
            this.words = words;
            getStyleClass().add(column.isNumber() ? "number-cell" : "text-cell");
        }

        @Override
        protected void updateItem(CountryRow line, boolean empty) {
            super.updateItem(line, empty);
            Optional<CountryRow> shown = empty ? Optional.empty() : Optional.ofNullable(line);
            setText(shown.map(now -> column.cell(now, words)).orElse(null));
            pseudoClassStateChanged(MUTED, shown.filter(now -> !now.isPlotted()).isPresent());
            if (column == CountryColumn.QUADRANT) {
                colour(shown.flatMap(CountryRow::quadrant));
            }
        }

        private void colour(Optional<Quadrant> quadrant) {
            if (quadrant.equals(coloured)) {
                return;
            }
            coloured = quadrant;
            setGraphic(quadrant.map(LineCell::dot).orElse(null));
        }

        private static Circle dot(Quadrant quadrant) {
            Circle dot = new Circle(DOT);
            dot.getStyleClass().addAll("quadrant-dot", PaneStyle.of(quadrant));
            return dot;
        }
    }

    /** The columns of the table: made once, written anew in each language, so that widths and sorting stay. */
    private static final class TableColumns {

        private static final double NAME_WIDTH = 180;
        private static final double WIDTH = 130;

        /** The stages of negotiations are words. */
        private static final double WORDS_WIDTH = 140;

        private final TableView<ShownRow> table;
        private final TableWords words;

        TableColumns(TableView<ShownRow> table, TableWords words) {
            this.table = table;
            this.words = words;
        }

        void write() {
            for (CountryColumn id : CountryColumn.inWindow()) {
                TableColumn<ShownRow, CountryRow> column = columnOf(id);
                column.setText(id.header(words));
                column.setComparator(id.order(words.language()));
                column.setCellFactory(any -> new LineCell(id, words));
            }
        }

        @SuppressWarnings("unchecked")
        private TableColumn<ShownRow, CountryRow> columnOf(CountryColumn id) {
            List<TableColumn<ShownRow, ?>> columns = table.getColumns();
            if (columns.size() == CountryColumn.inWindow().size()) {
                return (TableColumn<ShownRow, CountryRow>) table.getColumns().stream()
                        .filter(column -> id.name().equals(column.getId()))
                        .findFirst()
                        .orElseThrow();
            }
            TableColumn<ShownRow, CountryRow> made = new TableColumn<>();
            made.setId(id.name());
            if (id.isNumber()) {
                made.getStyleClass().add("number-column");
            }
            made.setPrefWidth(id == CountryColumn.NAME ? NAME_WIDTH : WIDTH);
            if (id == CountryColumn.NEGOTIATION) {
                made.setMinWidth(WORDS_WIDTH);
            }
            made.setCellValueFactory(row -> row.getValue().lineProperty());
            columns.add(made);
            return made;
        }
    }
}
