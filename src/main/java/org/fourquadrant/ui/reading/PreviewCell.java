package org.fourquadrant.ui.reading;

import java.util.function.Function;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import org.fourquadrant.data.importing.preview.TablePreview;

/** A cell as it stands in the file, with what it was read as where that is something else. */
final class PreviewCell extends TableCell<TablePreview.Row, TablePreview.Row> {

    private final Function<TablePreview.Row, String> text;
    private final Function<TablePreview.Row, String> read;
    private final Label meant = new Label();

    PreviewCell(Function<TablePreview.Row, String> text, Function<TablePreview.Row, String> read) {
        this.text = text;
        this.read = read;
        meant.getStyleClass().add("reading-meant");
        setContentDisplay(ContentDisplay.RIGHT);
    }

    @Override
    protected void updateItem(TablePreview.Row row, boolean empty) {
        super.updateItem(row, empty);
        boolean none = empty || row == null;
        String as = none ? "" : read.apply(row);
        setText(none ? null : text.apply(row));
        meant.setText(as.isEmpty() ? "" : "→ " + as);
        setGraphic(as.isEmpty() ? null : meant);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getGraphic() != null
                ? getText() + " " + meant.getText()
                : super.queryAccessibleAttribute(attribute, parameters);
    }
}
