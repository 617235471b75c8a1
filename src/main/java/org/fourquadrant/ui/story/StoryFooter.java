package org.fourquadrant.ui.story;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.Workspace;
import org.fourquadrant.model.language.Language;
import org.fourquadrant.model.scene.Guidance;
import org.fourquadrant.text.Texts;
import org.fourquadrant.text.claim.QuotingText;
import org.fourquadrant.ui.shared.CardPopup;
import org.fourquadrant.ui.shared.Source;
import org.fourquadrant.ui.shared.SourceChip;
import org.fourquadrant.ui.shared.Sources;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;

/** Below the words of a scene: the terms that a click explains, and where its sentences stand. */
final class StoryFooter extends FlowPane {

    private static final double CARD = 340;

    StoryFooter() {
        setId("story-footer");
        getStyleClass().add("story-footer");
    }

    /**
     * Writes the terms and, with the words of the scene, the sources.
     *
     * @param library knows the documents that are cited
     * @param told whether the words of the scene are shown, so that their sources belong there
     */
    void write(Guidance guidance, Workspace workspace, Language language, boolean told) {
        Texts texts = Texts.of(StoryCaption.BUNDLE, language);
        getChildren().clear();
        if (!guidance.terms().isEmpty()) {
            getChildren().add(heading(texts.get("terms")));
            guidance.terms().forEach(key -> getChildren().add(term(key, texts)));
        }
        if (told && !guidance.sources().isEmpty()) {
            Terms terms = new Terms(language);
            Sources sources = new Sources(workspace, terms);
            getChildren().add(heading(texts.get("sources")));
            for (int index = 0; index < guidance.sources().size(); index++) {
                Source source = sources.of(guidance.sources().get(index));
                getChildren().add(numbered(index + 1, new SourceChip(source, terms)));
            }
        }
        boolean any = !getChildren().isEmpty();
        setVisible(any);
        setManaged(any);
    }

    private static Node term(String key, Texts texts) {
        Hyperlink link = new Hyperlink(texts.get("term." + key));
        link.getStyleClass().addAll("source-chip", "story-term");
        link.setMnemonicParsing(false);
        link.setOnAction(event -> {
            link.setVisited(false);
            VBox card = new VBox(
                    WrappedLabel.of(texts.get("term." + key), "source-title"),
                    WrappedLabel.of(texts.get("term." + key + ".means"), "source-field"));
            card.getStyleClass().add("source-card");
            card.setPrefWidth(CARD);
            card.setMaxWidth(CARD);
            new CardPopup(card, link).showBelow();
        });
        return link;
    }

    /** A source with the mark that stands after its sentences. */
    private static HBox numbered(int number, SourceChip chip) {
        HBox numbered = new HBox(new Label(QuotingText.mark(number)), chip);
        numbered.getStyleClass().add("story-source");
        return numbered;
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("story-footer-heading");
        return label;
    }
}
