package org.fourquadrant.ui.documents;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.fourquadrant.model.document.SourceDocument;
import org.fourquadrant.text.Texts;
import org.fourquadrant.ui.shared.LanguageAndWorkspace;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.shared.ScrolledParts;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** Papers and acts on the left; on the right what the chosen ones say, and whom they concern. */
public final class DocumentsPane extends HBox {

    private static final double CARDS = 480;
    private static final double LEAST_CARDS = 190;
    private static final double LEAST_STATEMENTS = 640;

    private final DocumentsViewModel model;
    private final VBox cards = new VBox();
    private final VBox concerned = new VBox();
    private DocumentViews views;

    public DocumentsPane(Session session) {
        this.model = new DocumentsViewModel(session);
        PaneStyle.follow(this, session);
        setId("documents");
        getStyleClass().add("documents-pane");
        cards.getStyleClass().add("document-cards");
        concerned.getStyleClass().add("concerned");
        ScrollPane left = scroll(cards);
        ScrollPane right = scroll(concerned);
        left.setPrefWidth(CARDS);
        left.setMinWidth(LEAST_CARDS);
        Tab statements = new Tab();
        statements.setContent(new PassagesPane(session, model));
        Tab countries = new Tab();
        countries.setContent(right);
        TabPane tabs = new TabPane(statements, countries);
        tabs.setId("document-tabs");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setMinWidth(LEAST_STATEMENTS);
        HBox.setHgrow(tabs, Priority.ALWAYS);
        LiveTexts words = new LiveTexts("org.fourquadrant.ui.documents.documents", session.languageProperty());
        tabs.accessibleTextProperty().bind(words.of("documents"));
        statements.textProperty().bind(words.of("statements"));
        countries.textProperty().bind(words.of("statements.countries"));
        getChildren().addAll(left, tabs);
        LanguageAndWorkspace.of(session).subscribe(setting -> {
            Texts texts = Texts.of("org.fourquadrant.ui.documents.documents", setting.language());
            forgetGone();
            views = new DocumentViews(model, texts, setting.terms());
            writeCards();
            writeConcerned();
        });
        model.choiceProperty().addListener(change -> {
            writeCards();
            writeConcerned();
        });
    }

    /** What it is called, in the language of the moment; known before there is one. */
    public static ObservableValue<String> title(Session session) {
        return new LiveTexts("org.fourquadrant.ui.documents.documents", session.languageProperty()).of("documents");
    }

    /** A document that has been taken out is no longer chosen. */
    private void forgetGone() {
        boolean gone = model.choiceProperty().get() instanceof Choice.Papers papers
                && papers.document()
                        .filter(id -> model.library().document(id).isEmpty())
                        .isPresent();
        if (gone) {
            model.choiceProperty().set(new Choice.Everything());
        }
    }

    private void writeCards() {
        cards.getChildren().setAll(views.everything());
        // What a person has added is looked for first.
        writeCards(model::isOwn);
        cards.getChildren().addAll(views.acts(), views.papers(Optional.empty()));
        writeCards(document -> !model.isOwn(document));
    }

    private void writeCards(Predicate<SourceDocument> which) {
        model.library().documents().stream()
                .filter(which)
                .forEach(document -> cards.getChildren().add(views.papers(Optional.of(document))));
    }

    private void writeConcerned() {
        concerned.getChildren().setAll(views.concerned());
    }

    private static ScrollPane scroll(Node content) {
        ScrollPane scroll = ScrolledParts.pane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("dossier-scroll");
        return scroll;
    }
}
