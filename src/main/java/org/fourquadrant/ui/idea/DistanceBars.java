package org.fourquadrant.ui.idea;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.fourquadrant.facts.distance.DistanceWeights;
import org.fourquadrant.facts.distance.Distances;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.model.view.View;
import org.fourquadrant.text.Figures;

/**
 * The distances as bars in order, the farthest first: the part of the points under the line, then that of the balance; a
 * surplus, which brings nearer, is hollow.
 */
final class DistanceBars extends ListView<Distances.Row> {

    private static final double NAME = 120;
    private static final double WHOLE = 190;

    private DistanceWeights weights = DistanceWeights.EQUAL;
    private View view;

    DistanceBars(Consumer<CountryCode> onChosen) {
        setId("distance-bars");
        setCellFactory(any -> new BarCell());
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                onChosen.accept(row.place().country().code());
            }
        });
    }

    void show(Distances found, View shown) {
        weights = found.weights();
        view = shown;
        getItems().setAll(found.rows());
    }

    /** A country with its bar. */
    private final class BarCell extends ListCell<Distances.Row> {

        @Override
        protected void updateItem(Distances.Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : bar(row));
        }

        private HBox bar(Distances.Row row) {
            Label name = new Label(row.place().country().name().in(view.language()));
            name.setMinWidth(NAME);
            name.setPrefWidth(NAME);
            Label value = new Label(" " + new Figures(view.language()).plain(row.distance(), 2, 2));
            String balance = row.deficit() < 0 ? "bar-surplus" : "bar-deficit";
            HBox bar = new HBox(
                    name,
                    part("bar-share", row.fromShare(weights)),
                    part(balance, Math.abs(row.fromDeficit(weights))),
                    value);
            bar.setAlignment(Pos.CENTER_LEFT);
            bar.getStyleClass().add("distance-bar");
            if (view.selection().contains(row.place().country().code())) {
                bar.getStyleClass().add("chosen");
            }
            return bar;
        }

        private Region part(String style, double of) {
            Region part = new Region();
            part.getStyleClass().addAll("bar", style);
            part.setMinWidth(of * WHOLE);
            part.setPrefWidth(of * WHOLE);
            return part;
        }
    }
}
