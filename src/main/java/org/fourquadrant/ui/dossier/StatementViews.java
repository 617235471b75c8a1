package org.fourquadrant.ui.dossier;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.dossier.Block.Folding;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;

/** Draws lists of statements; of a long list the latest, the earlier ones on demand. */
final class StatementViews {

    /** How many lines of a list are shown at first. */
    private static final int FIRST = 5;

    private final Texts texts;
    private final Terms terms;
    private final LineViews lines;
    private final Unfolded unfolded;

    StatementViews(Texts texts, Terms terms, LineViews lines, Unfolded unfolded) {
        this.texts = texts;
        this.terms = terms;
        this.lines = lines;
        this.unfolded = unfolded;
    }

    Node of(Block.Statements block) {
        if (block.folding() == Folding.PLAIN) {
            return content(block);
        }
        if (block.folding() == Folding.FOLDED) {
            return new FoldingSection(block.key(), block.title(), unfolded, () -> content(block));
        }
        Label title = WrappedLabel.of(block.title(), "block-title");
        VBox box = new VBox(
                block.tag()
                        .<Node>map(tag -> Pieces.ends(title, Pieces.tag(tag)))
                        .orElse(title),
                content(block));
        box.getStyleClass().addAll("dossier-block", "ruled");
        box.setId("section-" + block.key());
        return box;
    }

    private Node content(Block.Statements block) {
        List<Line> all = block.lines();
        if (all.isEmpty()) {
            return WrappedLabel.of(block.empty(), "empty-text");
        }
        if (all.size() <= FIRST || !isShortened(block) || unfolded.contains(moreKey(block))) {
            return lines.list(all);
        }
        int earlier = all.size() - FIRST;
        VBox box = new VBox();
        Hyperlink more = new Hyperlink(texts.format("earlier", terms.figures().count(earlier)));
        more.getStyleClass().add("earlier");
        more.setOnAction(event -> {
            unfolded.set(moreKey(block), true);
            box.getChildren().setAll(lines.list(all));
        });
        box.getChildren().addAll(more, lines.list(all.subList(earlier, all.size())));
        return box;
    }

    private static boolean isShortened(Block.Statements block) {
        return block.folding() == Folding.LATEST || block.folding() == Folding.FOLDED;
    }

    private static String moreKey(Block.Statements block) {
        return block.key() + ".earlier";
    }
}
