package org.fourquadrant.ui.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.document.OwnDocuments;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.model.document.Topic;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;

/** Draws the card of a document and the countries concerned, in one language. */
final class DocumentViews {

    private final DocumentsViewModel model;
    private final Texts texts;
    private final Terms terms;

    DocumentViews(DocumentsViewModel model, Texts texts, Terms terms) {
        this.model = model;
        this.texts = texts;
        this.terms = terms;
    }

    /** The card of a document, or of all documents together. */
    Node card(Optional<SourceDocument> document) {
        VBox card = new VBox();
        card.getStyleClass().add("document-card");
        Optional<String> id = document.map(SourceDocument::id);
        if (model.choiceProperty().get().document().equals(id)) {
            card.getStyleClass().add("chosen");
        }
        card.getChildren()
                .add(WrappedLabel.of(
                        document.map(found -> found.title().in(terms.language()))
                                .orElse(texts.get("all")),
                        "document-title"));
        document.ifPresent(found -> card.getChildren().add(WrappedLabel.of(byline(found), "document-byline")));
        card.getChildren().add(topics(id));
        id.flatMap(model.library()::ownPackageOf)
                .ifPresent(own -> card.getChildren().add(own(own)));
        return card;
    }

    /** Whose package a document of one's own is of, and the way out for all of it. */
    private Node own(OwnDocuments documents) {
        Label label = new Label(texts.format("own", documents.name()));
        label.getStyleClass().add("document-byline");
        Button out = new Button(texts.get("own.take_out"));
        out.getStyleClass().addAll("small", "take-out");
        out.setMinWidth(Region.USE_PREF_SIZE);
        out.setOnAction(event -> model.takeOut(documents.name()));
        HBox row = new HBox(10, label, out);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String byline(SourceDocument document) {
        String who = document.author().in(terms.language());
        String publisher = document.publisher().in(terms.language());
        String key = who.isEmpty() || publisher.isEmpty() ? "byline.one" : "byline.two";
        return texts.format(
                key,
                terms.dates().partial(document.published()),
                terms.dates().day(document.knownUntil()),
                who.isEmpty() ? publisher : who,
                publisher);
    }

    private FlowPane topics(Optional<String> document) {
        FlowPane topics = new FlowPane();
        topics.getStyleClass().add("chips");
        Map<Topic, Long> counts = model.countsOf(new Choice(document, Optional.empty()));
        long total = counts.values().stream().mapToLong(Long::longValue).sum();
        topics.getChildren().add(chip(texts.get("every_topic"), total, new Choice(document, Optional.empty())));
        counts.forEach((topic, count) ->
                topics.getChildren().add(chip(terms.topic(topic), count, new Choice(document, Optional.of(topic)))));
        return topics;
    }

    private ToggleButton chip(String name, long count, Choice choice) {
        ToggleButton chip =
                new ToggleButton(texts.format("chip", name, terms.figures().count(count)));
        chip.getStyleClass().addAll("small", "topic-chip");
        chip.setMnemonicParsing(false);
        chip.setSelected(model.choiceProperty().get().equals(choice));
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.choiceProperty().set(choice);
        });
        return chip;
    }

    /** The countries concerned by what is chosen, each a button that selects it. */
    List<Node> concerned() {
        List<CountryCount> countries = model.countries();
        FlowPane names = new FlowPane();
        names.getStyleClass().add("chips");
        countries.forEach(count -> names.getChildren().add(country(count)));
        Button all = new Button(texts.format("select_all", countries.size()));
        all.setId("select-concerned");
        all.getStyleClass().add("small");
        all.setDisable(countries.isEmpty());
        all.setOnAction(event -> model.select(
                countries.stream().map(count -> count.country().code()).toList()));
        long ofEveryone = model.ofEveryone();
        String everyone = texts.format("of_everyone", ofEveryone);
        return List.of(
                WrappedLabel.of(chosenTitle(), "document-title"),
                WrappedLabel.of(ofEveryone == 0 ? texts.get("concerned") : everyone, "document-byline"),
                all,
                names);
    }

    private String chosenTitle() {
        Choice choice = model.choiceProperty().get();
        String document = choice.document()
                .flatMap(model.library()::document)
                .map(found -> found.shortName().in(terms.language()))
                .orElse(texts.get("all"));
        String topic = choice.topic().map(terms::topic).orElse(texts.get("every_topic"));
        return texts.format("chosen", document, topic);
    }

    private Button country(CountryCount count) {
        String name = count.country().name().in(terms.language());
        Button button = new Button(texts.format("chip", name, terms.figures().count(count.statements())));
        button.getStyleClass().addAll("small", "country-chip");
        button.setMnemonicParsing(false);
        button.setAccessibleText(texts.format("select_one", name, count.statements()));
        button.setOnAction(event -> model.select(List.of(count.country().code())));
        return button;
    }
}
