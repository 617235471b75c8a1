package org.fourquadrant.ui.lab;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.fourquadrant.model.dataset.Observation;
import org.fourquadrant.text.Figures;
import org.fourquadrant.text.Texts;

/**
 * The columns of a table whose cells are texts, in an order that the model gives.
 *
 * @param <R> a row
 */
final class TextColumns<R> {

    private final TableView<R> table;

    /** @param table which loses the columns it has */
    TextColumns(TableView<R> table) {
        this.table = table;
        table.getColumns().clear();
    }

    /** A column of figures, which stand right. */
    void addFigures(String title, Function<R, String> text) {
        add(title, text);
        table.getColumns().get(table.getColumns().size() - 1).getStyleClass().add("number-column");
    }

    void add(String title, Function<R, String> text) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.setCellValueFactory(row -> new SimpleStringProperty(text.apply(row.getValue())));
        column.setSortable(false);
        table.getColumns().add(column);
    }

    /** A figure; one of another year says so. */
    static String figure(Texts texts, Observation value, Function<Double, String> inWords) {
        String figure = inWords.apply(value.value());
        return dated(texts, value, figure);
    }

    /** A share as it is printed, with its year where that is not the chart's. */
    static String share(Texts texts, Observation value, Figures figures) {
        return dated(texts, value, figures.share(value));
    }

    private static String dated(Texts texts, Observation value, String figure) {
        return value.isOfAnotherYear()
                ? texts.format("another_year", figure, String.valueOf(value.measuredIn()))
                : figure;
    }
}
