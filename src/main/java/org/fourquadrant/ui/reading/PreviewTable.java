package org.fourquadrant.ui.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.fourquadrant.data.importing.TableReading;
import org.fourquadrant.data.importing.preview.TablePreview;
import org.fourquadrant.data.problem.Problem;
import org.fourquadrant.model.language.Tokens;
import org.fourquadrant.text.DisplayWidth;
import org.fourquadrant.text.Texts;

/**
 * The first rows of a table as they were read, under the file's own header: each column says what it was taken for and why,
 * and is changed by a click there or by Enter in one of its cells. Rows that are not read are grey and say why.
 */
final class PreviewTable {

    private static final double ROW_HEIGHT = 26;
    private static final int ROWS_MEASURED = 40;
    private static final int COLUMNS_IN_SIGHT = 1;
    private static final PseudoClass UNUSED = PseudoClass.getPseudoClass("unused");
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Texts texts;
    private final ColumnText words;
    private final ColumnMenu menu;
    private final ProblemNames names;
    private final CellWords cells;
    private final TableView<TablePreview.Row> table = new TableView<>();
    private TablePreview shown = TablePreview.NONE;
    private final List<Header> headers = new ArrayList<>();
    private List<TablePreview.Column> columns = List.of();

    PreviewTable(Texts texts, ColumnMenu menu, ProblemNames names, CellWords cells) {
        this.texts = texts;
        this.words = new ColumnText(texts);
        this.menu = menu;
        this.names = names;
        this.cells = cells;
        table.setId("reading-rows");
        table.getStyleClass().add("reading-table");
        table.setFixedCellSize(ROW_HEIGHT);
        table.setAccessibleText(texts.get("first_rows"));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(new Label(texts.get("no_rows")));
        table.setRowFactory(view -> new PreviewRow());
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    Node content() {
        return table;
    }

    /** Shows a reading; what is selected and how far it is scrolled stays where the columns are the same. */
    void show(TableReading reading) {
        TablePreview preview = reading.preview();
        shown = preview;
        boolean same = table.getColumns().size() > 2 && names(preview.columns()).equals(names(columns));
        columns = preview.columns();
        if (!same) {
            headers.clear();
            List<TableColumn<TablePreview.Row, ?>> made = new ArrayList<>();
            made.add(line());
            made.add(fate());
            columns.forEach(column -> made.add(column(column.index(), preview)));
            table.getColumns().setAll(made);
        }
        columns.forEach(column -> headers.get(column.index()).show(column));
        table.getColumns().get(1).setVisible(preview.rows().stream().anyMatch(row -> !why(row).isEmpty()));
        table.refresh();
        table.setItems(FXCollections.observableArrayList(preview.rows()));
        if (!same) {
            columns.stream()
                    .filter(column -> column.isUsed(TablePreview.Role.COUNTRY))
                    .mapToInt(TablePreview.Column::index)
                    .filter(index -> index > COLUMNS_IN_SIGHT)
                    .findFirst()
                    .ifPresent(index -> table.scrollToColumnIndex(index + 2));
        }
    }

    /** Shows where something is that is said of the table. */
    void goTo(Problem problem) {
        int column = problem.column() + 1;
        for (int row = 0; row < shown.rows().size(); row++) {
            if (shown.rows().get(row).line() == problem.row()) {
                table.scrollTo(Math.max(0, row - 2));
                TableColumn<TablePreview.Row, ?> at = table.getColumns()
                        .get(Math.min(Math.max(0, column), table.getColumns().size() - 1));
                table.getSelectionModel().clearAndSelect(row, at);
                table.getFocusModel().focus(row, at);
            }
        }
        if (problem.column() > 0 && column < table.getColumns().size()) {
            table.scrollToColumnIndex(column);
        }
        table.requestFocus();
    }

    private TableColumn<TablePreview.Row, TablePreview.Row> line() {
        TableColumn<TablePreview.Row, TablePreview.Row> column = plain(texts.get("line"), 56);
        column.setCellFactory(any -> new PreviewCell(row -> String.valueOf(row.line()), row -> ""));
        column.getStyleClass().add("number-column");
        return column;
    }

    private TableColumn<TablePreview.Row, TablePreview.Row> fate() {
        TableColumn<TablePreview.Row, TablePreview.Row> column = plain(texts.get("fate"), 168);
        column.setCellFactory(any -> new PreviewCell(this::why, row -> ""));
        return column;
    }

    private static TableColumn<TablePreview.Row, TablePreview.Row> plain(String name, double width) {
        TableColumn<TablePreview.Row, TablePreview.Row> column = new TableColumn<>(name);
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new javafx.beans.property.ReadOnlyObjectWrapper<>(row.getValue()));
        return column;
    }

    /** What became of a row that is not read as it stands, in a few words. */
    private String why(TablePreview.Row row) {
        return switch (row.state()) {
            case READ -> "";
            case ABOVE -> texts.get("fate.above");
            case UNREAD -> texts.get("fate.unread");
            case LEFT_OUT, REFUSED ->
                row.problems().stream()
                        .reduce((first, last) -> last)
                        .map(problem -> names.of(problem.kind()))
                        .orElse("");
        };
    }

    private static List<String> names(List<TablePreview.Column> columns) {
        return columns.stream().map(TablePreview.Column::name).toList();
    }

    private TableColumn<TablePreview.Row, TablePreview.Row> column(int index, TablePreview preview) {
        TableColumn<TablePreview.Row, TablePreview.Row> made = plain("", width(columns.get(index), preview));
        headers.add(new Header(index));
        made.setGraphic(headers.get(index));
        boolean number =
                columns.get(index).uses().stream().anyMatch(use -> use.measure().isPresent());
        made.setCellFactory(any -> new PreviewCell(
                row -> row.cell(index),
                row -> row.state() == TablePreview.State.READ ? cells.read(row, columns.get(index)) : ""));
        made.getStyleClass().add("reading-column");
        if (number) {
            made.getStyleClass().add("number-column");
        }
        return made;
    }

    private double width(TablePreview.Column column, TablePreview preview) {
        int header = Math.max(DisplayWidth.of(column.name()), DisplayWidth.of(words.why(column)));
        int longest = Math.max(12, Math.min(26, Math.max(header, DisplayWidth.of(words.role(column)) + 3)));
        for (TablePreview.Row row :
                preview.rows().subList(0, Math.min(ROWS_MEASURED, preview.rows().size()))) {
            if (row.state() != TablePreview.State.ABOVE) {
                longest = Math.max(longest, cells.length(row, column));
            }
        }
        return 30 + 7 * Math.min(longest, 34);
    }

    /** Enter, space or the menu key in a cell opens the menu of its column. */
    private void pressed(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER
                || event.getCode() == KeyCode.SPACE
                || event.getCode() == KeyCode.CONTEXT_MENU
                || event.getCode() == KeyCode.F10 && event.isShiftDown();
        if (opens && event.getTarget() == table && openMenu()) {
            event.consume();
        }
    }

    private boolean openMenu() {
        TablePosition<?, ?> at = table.getFocusModel().getFocusedCell();
        int index = at.getColumn() < 0 ? -1 : table.getColumns().indexOf(at.getTableColumn()) - 2;
        if (index < 0 || index >= columns.size()) {
            return false;
        }
        ContextMenu popup = new ContextMenu();
        popup.getItems().setAll(menu.of(columns.get(index), shown));
        popup.show(table.getColumns().get(index + 2).getGraphic(), Side.BOTTOM, 0, 0);
        return true;
    }

    /** The name of a column, and what it was taken for, which changes where it stands, so that it keeps the focus. */
    private final class Header extends VBox {

        private final Label name = new Label();
        private final MenuButton role = new MenuButton();
        private final Label why = new Label();
        private final Tooltip tip = new Tooltip();

        Header(int index) {
            getStyleClass().add("reading-header");
            name.getStyleClass().add("reading-name");
            role.setMnemonicParsing(false);
            role.getStyleClass().add("reading-role");
            role.setId("reading-column-" + (index + 1));
            role.setMaxWidth(Double.MAX_VALUE);
            role.setOnShowing(event -> role.getItems().setAll(menu.of(columns.get(index), shown)));
            role.setTooltip(tip);
            why.getStyleClass().add("reading-why");
            Tooltip.install(this, tip);
            getChildren().setAll(name, role, why);
        }

        void show(TablePreview.Column column) {
            boolean nameless = column.name().isBlank();
            name.setText(nameless ? texts.format("column.nameless", column.index() + 1) : column.name());
            role.setText(words.role(column));
            role.pseudoClassStateChanged(UNUSED, column.uses().isEmpty());
            role.pseudoClassStateChanged(
                    OPEN,
                    column.uses().stream()
                            .anyMatch(use -> use.measure().isPresent() && use.unitWhy() == TablePreview.Reason.OPEN));
            role.getItems().setAll(menu.of(column, shown));
            why.setText(words.why(column));
            role.setAccessibleText(words.whole(column));
            tip.setText(words.whole(column));
        }
    }

    /** A row that is grey unless it is read, and says of itself all that there is to say. */
    private final class PreviewRow extends TableRow<TablePreview.Row> {

        @Override
        protected void updateItem(TablePreview.Row item, boolean empty) {
            super.updateItem(item, empty);
            for (TablePreview.State state : TablePreview.State.values()) {
                pseudoClassStateChanged(
                        PseudoClass.getPseudoClass(Tokens.of(state).replace('_', '-')),
                        !empty && item != null && item.state() == state);
            }
            String said = empty || item == null
                    ? ""
                    : item.problems().stream().map(names::message).collect(Collectors.joining("\n"));
            setTooltip(said.isEmpty() ? null : new Tooltip(said));
        }
    }
}
