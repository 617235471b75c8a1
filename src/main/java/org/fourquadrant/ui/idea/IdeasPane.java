package org.fourquadrant.ui.idea;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.fourquadrant.ui.shared.PaneStyle;
import org.fourquadrant.ui.state.LiveTexts;
import org.fourquadrant.ui.state.Session;

/** The ideas of the papers side by side, each worked out on what is shown. */
public final class IdeasPane extends BorderPane {

    static final String BUNDLE = "org.fourquadrant.ui.idea.idea";

    private static final String SHEET =
            IdeasPane.class.getResource("/org/fourquadrant/ui/idea/idea.css").toExternalForm();

    private final TabPane tabs = new TabPane();
    private final LiveTexts words;

    public IdeasPane(Session session) {
        words = new LiveTexts(BUNDLE, session.languageProperty());
        PaneStyle.follow(this, session);
        getStylesheets().add(SHEET);
        getStyleClass().add("ideas-pane");
        tabs.setId("ideas");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        add("ideas-formula", "formula.title", new FormulaPane(session));
        add("ideas-distance", "distance.title", new DistancePane(session));
        add("ideas-theory", "theory.title", new TheoryPane(session));
        add("ideas-agreement", "agreement.title", new AgreementPane(session));
        setCenter(tabs);
    }

    private void add(String id, String title, Node content) {
        Tab tab = new Tab("", content);
        tab.setId(id);
        tab.textProperty().bind(words.of(title));
        tabs.getTabs().add(tab);
    }

    /** What it is called, in the language of the moment; known before there is one. */
    public static ObservableValue<String> title(Session session) {
        return new LiveTexts(BUNDLE, session.languageProperty()).of("ideas.title");
    }
}
