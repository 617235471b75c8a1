package org.fourquadrant.ui.shared;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.fourquadrant.text.Texts;

/** The card of a source: the document, the place in it, what is printed there. */
final class SourceCard {

    private static final double WIDTH = 320;

    private final Source source;
    private final Texts texts;
    private final VBox body = new VBox();

    SourceCard(Source source, Texts texts) {
        this.source = source;
        this.texts = texts;
        body.getStyleClass().add("source-card");
        body.setPrefWidth(WIDTH);
        body.setMaxWidth(WIDTH);
        body.getChildren().add(line(source.title(), "source-title"));
        addUnlessEmpty(source.byline());
        addUnlessEmpty(source.published());
        addField("source.place", source.place());
        addField("source.as_printed", source.asPrinted());
        addUnlessEmpty(source.url());
        body.getChildren().add(actions());
    }

    void show(Node owner) {
        PaneStyle.inherit(body, owner);
        Popover popover = new Popover(body);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setDetachable(false);
        popover.setAnimated(false);
        popover.setHeaderAlwaysVisible(false);
        popover.show(owner);
    }

    private HBox actions() {
        HBox row = new HBox(copyButton("source.copy", source.reference()));
        row.getStyleClass().add("source-actions");
        if (!source.url().isEmpty()) {
            row.getChildren().add(copyButton("source.copy_link", source.url()));
        }
        return row;
    }

    private Button copyButton(String key, String copied) {
        Button copy = new Button(texts.get(key));
        copy.getStyleClass().addAll("small", "copy-citation");
        copy.setOnAction(event -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(copied);
            Clipboard.getSystemClipboard().setContent(content);
            copy.setText(texts.get("source.copied"));
        });
        return copy;
    }

    private void addField(String key, String value) {
        if (!value.isEmpty()) {
            body.getChildren().add(line(texts.format(key, value), "source-field"));
        }
    }

    private void addUnlessEmpty(String text) {
        if (!text.isEmpty()) {
            body.getChildren().add(line(text, "source-field"));
        }
    }

    private static Label line(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
