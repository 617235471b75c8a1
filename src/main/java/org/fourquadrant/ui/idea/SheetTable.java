package org.fourquadrant.ui.idea;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fourquadrant.export.table.Sheet;
import org.fourquadrant.export.table.SheetColumn;

/**
 * A sheet as a table that sorts by its values, not by their words. The columns stay while their headers do, and with them how
 * it is sorted.
 *
 * @param <R> what a row is of
 */
final class SheetTable<R> extends TableView<R> {

    private static final double WIDE = 150;
    private static final double LEAST = 88;
    /** About as wide as a letter of a header is; kana and ideographs need more, but headers of them are short. */
    private static final double LETTER = 8.5;

    private static final double PADDING = 32;

    private List<String> headers = List.of();
    private boolean following;

    /** @param onChosen takes the row that is chosen */
    SheetTable(String id, Consumer<R> onChosen) {
        setId(id);
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null && !following) {
                onChosen.accept(row);
            }
        });
    }

    /** Shows a sheet under headers. */
    void show(Sheet<R> sheet, List<String> now) {
        if (!headers.equals(now)) {
            headers = List.copyOf(now);
            getColumns().clear();
            for (int i = 0; i < sheet.columns().size(); i++) {
                getColumns().add(column(sheet.columns().get(i), now.get(i)));
            }
        }
        following = true;
        getItems().setAll(sheet.rows());
        sort();
        following = false;
    }

    /** Marks the row of what was chosen elsewhere, and brings it into sight; none where there is none. */
    void follow(Optional<R> chosen) {
        following = true;
        chosen.ifPresentOrElse(
                row -> {
                    if (!row.equals(getSelectionModel().getSelectedItem())) {
                        getSelectionModel().select(row);
                        scrollTo(row);
                    }
                },
                getSelectionModel()::clearSelection);
        following = false;
    }

    private static <R> TableColumn<R, R> column(SheetColumn<R> of, String header) {
        boolean right = of.alignment() == SheetColumn.Alignment.RIGHT;
        TableColumn<R, R> column = new TableColumn<>(header);
        column.setId("column-" + of.key());
        column.setPrefWidth(of.key().equals("name") ? WIDE : Math.max(LEAST, header.length() * LETTER + PADDING));
        column.setCellValueFactory(row -> new SimpleObjectProperty<>(row.getValue()));
        column.setComparator(
                (one, other) -> compare(of.value().apply(one), of.value().apply(other)));
        column.setCellFactory(any -> new TableCell<>() {
            @Override
            protected void updateItem(R row, boolean empty) {
                super.updateItem(row, empty);
                setText(empty || row == null ? null : of.shown().apply(row));
                setAlignment(right ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            }
        });
        return column;
    }

    /** Numbers by size, all else as text; who has no value comes first. */
    private static int compare(Optional<?> one, Optional<?> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get() instanceof BigDecimal number && other.get() instanceof BigDecimal than
                ? number.compareTo(than)
                : one.get().toString().compareTo(other.get().toString());
    }
}
