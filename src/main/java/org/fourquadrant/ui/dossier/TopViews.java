package org.fourquadrant.ui.dossier;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.fourquadrant.model.country.CountryCode;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.SourceChip;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;

/** Draws what stands at the top: who it is and the two values, or the hint. */
final class TopViews {

    private final Texts texts;
    private final Terms terms;
    private final Consumer<CountryCode> focus;
    private final Consumer<List<CountryCode>> select;
    private final LineViews lines;
    private final OpenSections unfolded;

    /**
     * @param focus shows the dossier of another of those selected
     * @param select selects countries, the last of which has the dossier
     */
    TopViews(
            Texts texts,
            Terms terms,
            LineViews lines,
            OpenSections unfolded,
            Consumer<CountryCode> focus,
            Consumer<List<CountryCode>> select) {
        this.select = select;
        this.texts = texts;
        this.focus = focus;
        this.terms = terms;
        this.lines = lines;
        this.unfolded = unfolded;
    }

    Node heading(Block.Heading heading) {
        FlowPane names = new FlowPane(
                WrappedLabel.of(heading.name(), "country-name"),
                WrappedLabel.of(heading.otherName(), "country-other-name"));
        names.getStyleClass().add("country-names");
        Label chip = WrappedLabel.of(heading.chip(), "quadrant-chip");
        chip.setId("quadrant-chip");
        heading.quadrant()
                .ifPresentOrElse(
                        quadrant -> chip.getStyleClass().add(PaneStyle.of(quadrant)),
                        () -> chip.getStyleClass().add("no-quadrant"));
        FlowPane place = new FlowPane(chip, WrappedLabel.of(heading.meaning(), "quadrant-meaning"));
        place.getStyleClass().add("country-place");
        VBox block = block(names, place);
        if (!heading.among().isEmpty()) {
            block.getChildren().add(0, among(heading.among()));
        }
        VBox standing = new VBox();
        standing.setId("standing");
        heading.standing().forEach(figure -> standing.getChildren().add(standing(figure)));
        block.getChildren().add(standing);
        return block;
    }

    /** The label whole, the state in as many lines as it needs. */
    private static Node standing(Figure figure) {
        Label label = new Label(figure.label());
        label.getStyleClass().add("figure-label");
        label.setMinWidth(Region.USE_PREF_SIZE);
        Label value = WrappedLabel.of(figure.value(), "figure-small");
        value.setTextAlignment(TextAlignment.RIGHT);
        value.setMaxWidth(Double.MAX_VALUE);
        value.setAlignment(Pos.TOP_RIGHT);
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox row = new HBox(8, label, value);
        row.getStyleClass().add("figure");
        return row;
    }

    /** Whose dossier it is of those selected, and a way to the others. */
    private Node among(List<Block.Selected> selected) {
        FlowPane row = new FlowPane(WrappedLabel.of(texts.format("among", selected.size()), "among-text"));
        row.setId("among");
        row.getStyleClass().add("among");
        for (Block.Selected one : selected) {
            ToggleButton button = new ToggleButton(one.name());
            button.getStyleClass().add("small");
            button.setSelected(one.isShown());
            button.setOnAction(event -> {
                button.setSelected(one.isShown());
                focus.accept(one.code());
            });
            row.getChildren().add(button);
        }
        return row;
    }

    Node values(Block.Values values) {
        VBox block = block();
        values.figures().forEach(figure -> block.getChildren().add(figure(figure, "figure-value")));
        values.verdict().map(verdict -> others(verdict, values)).ifPresent(block.getChildren()::add);
        return block;
    }

    Node cost(Block.Cost cost) {
        VBox block = block();
        cost.figures().forEach(figure -> block.getChildren().add(figure(figure, "figure-small")));
        return block;
    }

    /** Whom it may be held against, on demand, and a button that selects them all. */
    Node peers(Block.PeerList peers) {
        FoldingSection section = new FoldingSection(peers.key(), peers.title(), unfolded, () -> {
            VBox list = new VBox();
            list.getStyleClass().add("other-sources");
            peers.figures().forEach(figure -> list.getChildren().add(figure(figure, "figure-small")));
            Button all = new Button(texts.get("peers.select"));
            all.setId("select-peers");
            all.getStyleClass().add("small");
            all.setOnAction(event -> select.accept(peers.countries()));
            list.getChildren().add(all);
            return list;
        });
        section.getStyleClass().add("minor");
        return section;
    }

    /** What other sources say in a line; each of them stands open where they disagree on the quadrant. */
    private Node others(Block.Verdict verdict, Block.Values values) {
        String key = verdict.moves() ? OpenSections.MOVING_SOURCES : "others";
        FoldingSection section = new FoldingSection(key, verdict.text(), unfolded, () -> {
            VBox others = new VBox();
            others.getStyleClass().add("other-sources");
            values.otherSources().forEach(figure -> others.getChildren().add(figure(figure, "figure-small")));
            return others;
        });
        section.getStyleClass().addAll("minor", verdict.moves() ? "verdict-moves" : "verdict-stays");
        return section;
    }

    private Node figure(Figure figure, String style) {
        Label value = new Label(figure.value());
        value.setMinWidth(Region.USE_PREF_SIZE);
        value.getStyleClass().add(style);
        HBox first = TextRuns.ends(WrappedLabel.of(figure.label(), "figure-label"), value);
        VBox box = new VBox(first);
        box.getStyleClass().add("figure");
        if (!figure.warning().isEmpty()) {
            box.getChildren().add(row(WrappedLabel.of(figure.warning(), "warning")));
        }
        // In a row that wraps its nodes, a long detail would be as wide as its one line and push the pane's edge out.
        HBox second = row();
        if (!figure.detail().isEmpty()) {
            second.getChildren().add(WrappedLabel.of(figure.detail(), "line-scope"));
        }
        figure.source().map(source -> new SourceChip(source, terms)).ifPresent(chip -> {
            chip.setMinWidth(Region.USE_PREF_SIZE);
            second.getChildren().add(chip);
        });
        box.getChildren().add(second);
        return box;
    }

    private static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add("figure-detail");
        return row;
    }

    Node hint(Block.Hint hint) {
        VBox block = block(WrappedLabel.of(hint.title(), "hint-title"));
        for (QuadrantMeaning meaning : hint.lines()) {
            Label title = WrappedLabel.of(meaning.title(), "quadrant-chip", PaneStyle.of(meaning.quadrant()));
            VBox box = new VBox(title, lines.list(meaning.lines()));
            box.getStyleClass().add("quadrant-box");
            block.getChildren().add(box);
        }
        return block;
    }

    private static VBox block(Node... nodes) {
        VBox block = new VBox(nodes);
        block.getStyleClass().add("dossier-block");
        return block;
    }
}
