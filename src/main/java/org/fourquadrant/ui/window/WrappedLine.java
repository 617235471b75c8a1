package org.fourquadrant.ui.window;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

/** A line of a list that is as wide as the list and as high as its words need, so that nobody has to push it aside to read. */
final class WrappedLine extends ListCell<String> {

    /** The edges of a list and its scroll bar, logical pixels. */
    private static final double EDGES = 24;

    WrappedLine(ListView<String> list) {
        setWrapText(true);
        setMinWidth(0);
        prefWidthProperty().bind(list.widthProperty().subtract(EDGES));
    }

    @Override
    protected void updateItem(String line, boolean isEmpty) {
        super.updateItem(line, isEmpty);
        setText(isEmpty ? null : line);
    }
}
