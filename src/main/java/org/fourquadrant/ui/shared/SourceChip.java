package org.fourquadrant.ui.shared;

import javafx.scene.control.Hyperlink;
import org.fourquadrant.ui.task.LinkOpener;

/** A small link that names where a line comes from; a click opens the card of the source. */
public final class SourceChip extends Hyperlink {

    public SourceChip(Source source, Terms terms) {
        super(source.chip());
        getStyleClass().add("source-chip");
        setAccessibleText(terms.words().format("source.open", source.chip()));
        setMnemonicParsing(false);
        setOnAction(event -> {
            setVisited(false);
            new SourceCard(source, terms.words(), new LinkOpener()).show(this);
        });
    }
}
