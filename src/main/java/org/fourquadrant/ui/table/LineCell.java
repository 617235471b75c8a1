package org.fourquadrant.ui.table;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.TableCell;
import javafx.scene.shape.Circle;
import org.fourquadrant.facts.CountryRow;
import org.fourquadrant.model.country.Quadrant;
import org.fourquadrant.ui.shared.PaneStyle;

/** One cell: the text of its column, numbers to the right, quadrants in their colour. */
final class LineCell extends TableCell<ShownRow, CountryRow> {

    private static final PseudoClass MUTED = PseudoClass.getPseudoClass("muted");
    private static final double DOT = 4;

    private final TableColumnId column;
    private final LineText text;
    private Optional<Quadrant> coloured = Optional.empty();

    LineCell(TableColumnId column, LineText text) {
        this.column = column;
        this.text = text;
        boolean number =
                column == TableColumnId.BALANCE || column == TableColumnId.SHARE || column == TableColumnId.TARIFF;
        getStyleClass().add(column.isNumber() ? "number-cell" : "text-cell");
    }

    @Override
    protected void updateItem(CountryRow line, boolean empty) {
        super.updateItem(line, empty);
        Optional<CountryRow> shown = empty ? Optional.empty() : Optional.ofNullable(line);
        setText(shown.map(now -> text.of(column, now)).orElse(null));
        pseudoClassStateChanged(MUTED, shown.filter(now -> !now.isPlotted()).isPresent());
        if (column == TableColumnId.QUADRANT) {
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
