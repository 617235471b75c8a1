package org.fourquadrant.ui.dossier;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.text.DisplayWidth;
import org.fourquadrant.ui.shared.SourceChip;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;

/** Draws lines: what it is on and its figure, when and how far, what it says, where it stands. */
final class LineViews {

    /** What the narrowest dossier has room for. */
    private static final int LETTERS_IN_A_ROW = 42;

    private final Terms terms;

    LineViews(Terms terms) {
        this.terms = terms;
    }

    VBox list(List<Line> lines) {
        VBox list = new VBox();
        list.getStyleClass().add("line-list");
        lines.forEach(line -> list.getChildren().add(of(line)));
        return list;
    }

    Node of(Line line) {
        VBox box = new VBox();
        box.getStyleClass().add("line");
        if (!line.opinion().isEmpty()) {
            box.getStyleClass().add("line-opinion");
        }
        if (!line.head().isEmpty()) {
            box.getChildren().add(head(line));
        }
        if (!line.date().isEmpty()) {
            box.getChildren().add(when(line));
        }
        box.getChildren().add(WrappedLabel.of(line.text(), "line-text"));
        if (!line.note().isEmpty()) {
            box.getChildren().add(WrappedLabel.of(line.note(), "line-note"));
        }
        box.getChildren().add(foot(line));
        return box;
    }

    private static HBox head(Line line) {
        Label figure = new Label(line.figure());
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.getStyleClass().add("line-figure");
        return TextRuns.ends(WrappedLabel.of(line.head(), "line-head"), figure);
    }

    /** A state too long to stand beside its date stands under it: beside it, it would press the date into a column of syllables. */
    private static Pane when(Line line) {
        Label date = WrappedLabel.of(line.date(), "line-date");
        if (line.tag().isEmpty()) {
            return new HBox(date);
        }
        Tag tag = line.tag().get();
        boolean fits = DisplayWidth.of(line.date()) + DisplayWidth.of(tag.text()) <= LETTERS_IN_A_ROW;
        return fits ? TextRuns.ends(date, TextRuns.tag(tag)) : new VBox(date, TextRuns.tag(tag));
    }

    private FlowPane foot(Line line) {
        FlowPane foot = new FlowPane();
        foot.getStyleClass().add("line-foot");
        if (line.date().isEmpty()) {
            line.tag().ifPresent(tag -> foot.getChildren().add(TextRuns.tag(tag)));
        }
        foot.getChildren().add(new SourceChip(line.source(), terms));
        if (!line.scope().isEmpty()) {
            foot.getChildren().add(WrappedLabel.of(line.scope(), "line-scope"));
        }
        if (!line.opinion().isEmpty()) {
            foot.getChildren().add(WrappedLabel.of(line.opinion(), "line-scope", "opinion"));
        }
        return foot;
    }
}
