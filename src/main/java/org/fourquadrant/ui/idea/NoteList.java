package org.fourquadrant.ui.idea;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.fourquadrant.export.idea.IdeaLine;
import org.fourquadrant.facts.Facts;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.document.Citation;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.shared.SourceChip;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;
import org.fourquadrant.ui.state.LiveTexts;

/** Lines of text under each other, as wide as there is room, each with chips that open what it rests on. */
final class NoteList {

    /** So many chips of a line are still taken in. */
    private static final int MOST_CHIPS = 8;

    private final VBox lines = new VBox();
    private final ScrollPane pane = ScrolledParts.pane(lines);

    NoteList(String id, LiveTexts words) {
        pane.accessibleTextProperty().bind(words.of("notes"));
        pane.setId(id);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        // Arrow keys then bring what is below into sight.
        pane.setFocusTraversable(true);
        pane.getStyleClass().add("idea-scroll");
        lines.getStyleClass().add("idea-notes");
    }

    /** What stands in the window. */
    Node node() {
        return pane;
    }

    /** Shows a sentence that rests on nothing. */
    void say(String text) {
        lines.getChildren().setAll(label(text));
    }

    /** Shows lines; an empty one parts what is before from what is behind. */
    void show(List<IdeaLine> all, Facts facts) {
        Terms terms = new Terms(facts.view().language());
        lines.getChildren()
                .setAll(all.stream()
                        .map(line -> node(line, facts.workspace(), terms))
                        .toList());
    }

    private static Node node(IdeaLine line, Workspace workspace, Terms terms) {
        Sources sources = new Sources(workspace, terms);
        List<SourceChip> chips = line.sources().stream()
                .filter(citation -> opens(citation, workspace))
                .limit(MOST_CHIPS)
                .map(citation -> new SourceChip(sources.of(citation), terms))
                .toList();
        if (chips.isEmpty()) {
            return label(line.text());
        }
        FlowPane row = new FlowPane();
        row.getStyleClass().add("idea-chips");
        row.getChildren().setAll(chips);
        return new VBox(label(line.text()), row);
    }

    /** A dataset has no card of its own; its line names it. */
    private static boolean opens(Citation citation, Workspace workspace) {
        return !citation.isOurs() && workspace.dataset(citation.document()).isEmpty();
    }

    private static Label label(String text) {
        return WrappedLabel.of(text, text.startsWith(" ") ? "idea-indented" : "idea-line");
    }
}
