package org.fourquadrant.ui.table;

import java.util.Comparator;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fourquadrant.facts.CountryRow;

/** The columns of the table: made once, written anew in each language, so that widths and sorting stay. */
final class TableColumns {

    private static final double NAME_WIDTH = 180;
    private static final double WIDTH = 130;

    private final TableView<ShownRow> table;
    private final LineText text;
    private final RowOrder order;

    TableColumns(TableView<ShownRow> table, LineText text, RowOrder order) {
        this.table = table;
        this.text = text;
        this.order = order;
    }

    void write() {
        for (TableColumnId id : TableColumnId.values()) {
            TableColumn<ShownRow, CountryRow> column = columnOf(id);
            column.setText(text.header(id));
            Comparator<CountryRow> comparator = order.of(id);
            column.setComparator(comparator);
            column.setCellFactory(any -> new LineCell(id, text));
        }
    }

    @SuppressWarnings("unchecked")
    private TableColumn<ShownRow, CountryRow> columnOf(TableColumnId id) {
        List<TableColumn<ShownRow, ?>> columns = table.getColumns();
        if (columns.size() > id.ordinal()) {
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
        made.setPrefWidth(id == TableColumnId.NAME ? NAME_WIDTH : WIDTH);
        made.setCellValueFactory(row -> row.getValue().lineProperty());
        columns.add(made);
        return made;
    }
}
