package org.fourquadrant.ui.dossier;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/** A section that folds; what is in it is made when it is first unfolded. */
final class FoldingSection extends TitledPane {

    FoldingSection(String key, String title, OpenSections unfolded, Supplier<Node> content) {
        setText(title);
        setAnimated(false);
        getStyleClass().addAll("folding", "dense");
        VBox body = new VBox();
        setContent(body);
        setExpanded(false);
        expandedProperty().addListener((property, before, open) -> {
            unfolded.set(key, open);
            if (open && body.getChildren().isEmpty()) {
                body.getChildren().add(content.get());
            }
        });
        setExpanded(unfolded.contains(key));
    }
}
