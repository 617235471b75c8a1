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
import org.fourquadrant.model.law.Act;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.OneStop;
import org.fourquadrant.ui.shared.Terms;
import org.fourquadrant.ui.shared.WrappedLabel;

/** Draws the cards of papers and acts, and the countries concerned, in one language. */
final class DocumentViews {

    private final DocumentsViewModel model;
    private final Texts texts;
    private final Terms terms;

    DocumentViews(DocumentsViewModel model, Texts texts, Terms terms) {
        this.model = model;
        this.texts = texts;
        this.terms = terms;
    }

    /** The card of all papers and acts. */
    Node everything() {
        VBox card = card(texts.get("all"), model.choiceProperty().get() instanceof Choice.Everything);
        FlowPane chips = chips();
        chips.getChildren().add(chip(texts.get("everything"), model.passages().size(), new Choice.Everything()));
        card.getChildren().add(chips);
        return card;
    }

    /** The card of the official acts, with their kinds. */
    Node acts() {
        VBox card = card(texts.get("lane.acts"), model.choiceProperty().get() instanceof Choice.Acts);
        Map<Act.Kind, Long> kinds = model.kinds();
        model.actsUntil()
                .ifPresent(day -> card.getChildren()
                        .add(WrappedLabel.of(
                                texts.format("acts.byline", terms.dates().day(day)), "document-byline")));
        FlowPane chips = chips();
        chips.getChildren().add(chip(texts.get("every_kind"), sum(kinds), new Choice.Acts(Optional.empty())));
        kinds.forEach((kind, count) ->
                chips.getChildren().add(chip(texts.get("act_kinds", kind), count, new Choice.Acts(Optional.of(kind)))));
        card.getChildren().add(chips);
        return card;
    }

    /** The card of a paper, or of all papers together. */
    Node papers(Optional<SourceDocument> document) {
        Optional<String> id = document.map(SourceDocument::id);
        boolean chosen = model.choiceProperty().get() instanceof Choice.Papers papers
                && papers.document().equals(id);
        VBox card =
                card(document.map(found -> found.title().in(terms.language())).orElse(texts.get("papers")), chosen);
        document.ifPresent(found -> card.getChildren().add(WrappedLabel.of(byline(found), "document-byline")));
        FlowPane chips = chips();
        Map<Topic, Long> topics = model.topicsOf(id);
        chips.getChildren().add(chip(texts.get("every_topic"), sum(topics), new Choice.Papers(id, Optional.empty())));
        topics.forEach((topic, count) ->
                chips.getChildren().add(chip(terms.topic(topic), count, new Choice.Papers(id, Optional.of(topic)))));
        card.getChildren().add(chips);
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

    private static VBox card(String title, boolean chosen) {
        VBox card = new VBox(WrappedLabel.of(title, "document-title"));
        card.getStyleClass().add("document-card");
        if (chosen) {
            card.getStyleClass().add("chosen");
        }
        return card;
    }

    private static FlowPane chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chips");
        OneStop.in(chips);
        return chips;
    }

    private static long sum(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
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
        FlowPane names = chips();
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
        if (choice instanceof Choice.Papers papers) {
            String document = papers.document()
                    .flatMap(model.library()::document)
                    .map(found -> found.shortName().in(terms.language()))
                    .orElse(texts.get("papers"));
            return texts.format(
                    "chosen", document, papers.topic().map(terms::topic).orElse(texts.get("every_topic")));
        }
        if (choice instanceof Choice.Acts acts) {
            String kind = acts.kind().map(one -> texts.get("act_kinds", one)).orElse(texts.get("every_kind"));
            return texts.format("chosen", texts.get("lane.acts"), kind);
        }
        return texts.get("all");
    }

    private Button country(CountryCount count) {
        String name = count.country().name().in(terms.language());
        Button button = new Button(texts.format("chip", name, terms.figures().count(count.passages())));
        button.getStyleClass().addAll("small", "country-chip");
        button.setMnemonicParsing(false);
        button.setAccessibleText(texts.format("select_one", name, count.passages()));
        button.setOnAction(event -> model.select(List.of(count.country().code())));
        return button;
    }
}
