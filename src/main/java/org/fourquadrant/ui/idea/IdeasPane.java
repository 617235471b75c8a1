package org.fourquadrant.ui.idea;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.BorderPane;
import org.fourquadrant.export.idea.IdeaWords;
import org.fourquadrant.export.idea.LeverageText;
import org.fourquadrant.export.idea.PurposeText;
import org.fourquadrant.export.idea.TheoryText;
import org.fourquadrant.facts.Facts;
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
        tabs.accessibleTextProperty().bind(title(session));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        add("ideas-formula", "formula.title", new FormulaPane(session));
        add("ideas-distance", "distance.title", new DistancePane(session));
        add("ideas-theory", "theory.title", new LinesPane("theory-lines", session, IdeasPane::theory));
        add("ideas-agreement", "agreement.title", new AgreementPane(session));
        add(
                "ideas-purposes",
                "purpose.title",
                new LinesPane("purpose-lines", session, (said, facts) -> new PurposeText(said, facts).lines()));
        add(
                "ideas-leverage",
                "leverage.title",
                new LinesPane("leverage-lines", session, (said, facts) -> new LeverageText(said, facts).lines()));
        setCenter(tabs);
    }

    private static List<String> theory(IdeaWords said, Facts facts) {
        return new TheoryText(said, facts).lines(facts.ideas().theory());
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
