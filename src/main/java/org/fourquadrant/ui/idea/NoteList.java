package org.fourquadrant.ui.idea;

import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.fourquadrant.ui.shared.WrappedLabel;

/** Lines of text under each other, as wide as there is room. */
final class NoteList extends ScrollPane {

    private final VBox lines = new VBox();

    NoteList(String id) {
        setId(id);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("idea-scroll");
        lines.getStyleClass().add("idea-notes");
        setContent(lines);
    }

    /** Shows lines; an empty one parts what is before from what is behind. */
    void show(List<String> texts) {
        lines.getChildren()
                .setAll(texts.stream()
                        .map(text -> WrappedLabel.of(text, text.startsWith(" ") ? "idea-indented" : "idea-line"))
                        .toList());
    }
}
