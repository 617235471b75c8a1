package org.fourquadrant.ui.shared;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.task.LinkOpener;

/** The card of a source: the document, the place in it, what is printed there. */
final class SourceCard {

    private static final double WIDTH = 320;

    private final Source source;
    private final Texts texts;
    private final LinkOpener opener;
    private final VBox body = new VBox();

    SourceCard(Source source, Texts texts, LinkOpener opener) {
        this.source = source;
        this.texts = texts;
        this.opener = opener;
        body.getStyleClass().add("source-card");
        body.setPrefWidth(WIDTH);
        body.setMaxWidth(WIDTH);
        body.getChildren().add(WrappedLabel.of(source.title(), "source-title"));
        addUnlessEmpty(source.byline());
        addUnlessEmpty(source.published());
        addField("source.place", source.place());
        addField("source.as_printed", source.asPrinted());
        addUnlessEmpty(source.url());
        body.getChildren().add(actions());
    }

    void show(Node owner) {
        new CardPopup(body, owner).showBelow();
    }

    private FlowPane actions() {
        FlowPane row = new FlowPane(copyButton("source.copy", source.reference()));
        row.getStyleClass().add("source-actions");
        source.entry()
                .ifPresent(entry -> row.getChildren()
                        .addAll(copyButton("source.bibtex", entry.bibtex()), copyButton("source.ris", entry.ris())));
        if (source.url().isEmpty()) {
            body.getChildren().add(WrappedLabel.of(texts.get("source.no_address"), "source-field"));
        } else {
            row.getChildren().addAll(openButton(), copyButton("source.copy_link", source.url()));
        }
        return row;
    }

    /** Where nothing can open the link it is copied instead, and says so. */
    private Button openButton() {
        Button open = button("source.open_link", "open-link");
        open.setOnAction(event -> opener.open(source.url(), () -> {
            copy(source.url());
            open.setText(texts.get("source.not_opened"));
        }));
        return open;
    }

    private Button copyButton(String key, String copied) {
        Button copy = button(key, "copy-citation");
        copy.setOnAction(event -> {
            copy(copied);
            copy.setText(texts.get("copied"));
        });
        return copy;
    }

    private Button button(String key, String style) {
        Button button = new Button(texts.get(key));
        button.getStyleClass().addAll("small", style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void addField(String key, String value) {
        if (!value.isEmpty()) {
            body.getChildren().add(WrappedLabel.of(texts.format(key, value), "source-field"));
        }
    }

    private void addUnlessEmpty(String text) {
        if (!text.isEmpty()) {
            body.getChildren().add(WrappedLabel.of(text, "source-field"));
        }
    }
}
